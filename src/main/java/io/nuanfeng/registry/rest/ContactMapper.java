package io.nuanfeng.registry.rest;

import java.util.List;

import io.nuanfeng.contract.registry.model.ContactView;
import io.nuanfeng.contract.registry.model.ContactsRequest;
import io.nuanfeng.contract.registry.model.ContactsView;
import io.nuanfeng.contract.registry.model.PersonView;
import io.nuanfeng.registry.Contact;
import io.nuanfeng.registry.ContactPerson;
import io.nuanfeng.registry.ContactSheet;

/** Contact persons (annex 4) in the words of the contract. */
final class ContactMapper {

    private ContactMapper() {}

    static ContactsView sheet(ContactSheet sheet) {
        return new ContactsView()
                .division(sheet.division())
                .version(sheet.version())
                .items(sheet.people().stream().map(ContactMapper::view).toList());
    }

    static List<Contact> people(ContactsRequest request) {
        return request.getItems().stream().map(ContactMapper::contact).toList();
    }

    private static Contact contact(ContactView view) {
        return new Contact(
                view.getUnit(),
                person(view.getLeader()),
                person(view.getOfficer()),
                person(view.getDeputy()),
                view.getValidFrom(),
                view.getValidUntil(),
                text(view.getNote()));
    }

    private static ContactView view(Contact contact) {
        return new ContactView()
                .unit(contact.unit())
                .leader(view(contact.leader()))
                .officer(view(contact.officer()))
                .deputy(view(contact.deputy()))
                .validFrom(contact.validFrom())
                .validUntil(contact.validUntil())
                .note(RegistryMapper.some(contact.note()));
    }

    private static ContactPerson person(PersonView view) {
        return view == null
                ? null
                : new ContactPerson(
                        view.getName(),
                        text(view.getSection()),
                        text(view.getTitle()),
                        text(view.getOfficePhone()),
                        text(view.getMobile()),
                        text(view.getEmail()));
    }

    private static PersonView view(ContactPerson person) {
        return person == null
                ? null
                : new PersonView()
                        .name(person.name())
                        .section(RegistryMapper.some(person.section()))
                        .title(RegistryMapper.some(person.title()))
                        .officePhone(RegistryMapper.some(person.officePhone()))
                        .mobile(RegistryMapper.some(person.mobile()))
                        .email(RegistryMapper.some(person.email()));
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }
}
