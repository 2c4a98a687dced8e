/** 暖蜂 Nuanfeng: the express couriers' rights portal. */
package io.nuanfeng;
