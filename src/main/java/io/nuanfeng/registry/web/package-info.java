/** Pages of the register: the public search and outlet page, and the desk's table and file. */
package io.nuanfeng.registry.web;
