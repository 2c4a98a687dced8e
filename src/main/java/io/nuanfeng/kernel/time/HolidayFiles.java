package io.nuanfeng.kernel.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Reads {@code policy/kernel/holidays/YYYY.json}, the public holiday-cn data as it is published, and beside it
 * {@code statutory.json}, which says for each year which of the days off are statutory holidays. A year counts as
 * known when it has both.
 */
final class HolidayFiles {

    private static final String FOLDER = "policy/kernel/holidays/";
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private HolidayFiles() {}

    @JsonIgnoreProperties({"$schema", "$id"})
    record Arrangement(int year, List<String> papers, List<ArrangedDay> days) {}

    record ArrangedDay(String name, LocalDate date, boolean isOffDay) {}

    record Statutory(String source, Map<Integer, List<LocalDate>> years) {}

    static WorkCalendar load() {
        var statutory = read("statutory.json", Statutory.class);
        var arranged = new HashMap<LocalDate, Boolean>();
        // In order of years: a later notice may re-arrange the last days of the year before.
        for (var year : new TreeSet<>(statutory.years().keySet())) {
            read(year + ".json", Arrangement.class).days().forEach(day -> arranged.put(day.date(), day.isOffDay()));
        }
        var holidays = new HashSet<LocalDate>();
        statutory.years().values().forEach(holidays::addAll);
        return new WorkCalendar(statutory.years().keySet(), arranged, holidays);
    }

    private static <T> T read(String file, Class<T> type) {
        try (var in = HolidayFiles.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("missing calendar file " + FOLDER + file);
            }
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("unreadable calendar file " + FOLDER + file, e);
        }
    }
}
