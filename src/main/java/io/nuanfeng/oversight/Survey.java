package io.nuanfeng.oversight;

import java.time.LocalDate;
import java.util.List;

/**
 * Questions to the couriers of a place, each answered with a mark from 1 (very bad) to 5 (very good).
 *
 * @param until last day on which answers count
 */
public record Survey(String id, String division, String title, LocalDate until, List<String> questions) {}
