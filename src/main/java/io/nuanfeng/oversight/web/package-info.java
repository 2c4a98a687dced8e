/** Pages of the plans, activities, surveys and enterprises. */
package io.nuanfeng.oversight.web;
