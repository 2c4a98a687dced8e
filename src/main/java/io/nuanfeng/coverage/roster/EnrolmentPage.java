package io.nuanfeng.coverage.roster;

import java.util.List;

/** @param next cursor of the next page; empty on the last */
public record EnrolmentPage(List<Listed> items, String next) {}
