package io.nuanfeng.oversight;

import java.util.List;

/** @param next what to ask for the next page with; empty on the last */
public record ActivityPage(List<Activity> items, String next) {}
