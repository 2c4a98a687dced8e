package io.nuanfeng.coverage.returns;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a figure counts: outlets or people, exactly as many as it says. */
public record Behind(ReturnSheet sheet, Figure figure, List<OutletPeople> outlets, List<Someone> people) {

    static List<Someone> people(
            Collection<OutletPeople> rows, List<RosterPerson> persons, Map<String, NameRepository.Name> names) {
        var outlets = rows.stream()
                .map(OutletPeople::outlet)
                .collect(Collectors.toMap(RosterOutlet::key, outlet -> outlet, (one, same) -> one));
        return persons.stream()
                .map(person -> {
                    var name = names.getOrDefault(person.personKey(), NameRepository.Name.NONE);
                    return new Someone(outlets.get(person.outletKey()), person, name.name(), name.maskedNumber());
                })
                .toList();
    }

    public int size() {
        return figure.cell().countsPersons() ? people.size() : outlets.size();
    }

    /**
     * A person behind a figure.
     *
     * @param name empty where the postal list counts somebody nobody has named
     * @param idNumber masked; empty likewise
     */
    public record Someone(RosterOutlet outlet, RosterPerson person, String name, String idNumber) {
        @Override
        public String toString() {
            return "Someone[…]";
        }
    }
}
