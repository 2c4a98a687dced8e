package io.nuanfeng.coverage.handover;

/** @param open people still to be decided about */
public record HandoverOutlet(String id, String name, int open) {}
