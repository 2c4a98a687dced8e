/**
 * The monthly list of outlets (贵港市基层快递网点名单动态调整表, annex 1 of 贵人社函〔2022〕18号): reading a file into typed
 * rows with findings, the route of every row, and the difference between two months. Pure; stores nothing.
 */
package io.nuanfeng.registry.annex1;
