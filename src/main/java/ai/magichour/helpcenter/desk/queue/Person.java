package ai.magichour.helpcenter.desk.queue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** A customer whom a search finds, also one who never wrote. */
public record Person(UUID id, String subject, String name) {

    private static final int MOST = 10;
    private static final UUID NOBODY = new UUID(0, 0);

    /** By how their subject or name begins, by the whole address to which letters go, and by our own key. */
    static final String FIND = """
            select id, subject, name from customer where id in (
                (select id from customer where subject ~>=~ :subject and subject ~<~ :subjectEnd limit %1$d)
                union (select id from customer where lower(name) ~>=~ :name and lower(name) ~<~ :nameEnd limit %1$d)
                union (select id from customer where lower(mail) = :name limit %1$d)
                union (select id from customer where lower(own_mail) = :name limit %1$d)
                union select cast(:key as uuid))
            order by subject limit %1$d""".formatted(MOST);

    /** Nobody for what is a number or a project. */
    static List<Person> found(EntityManager database, Search search) {
        if (!search.isWords()) {
            return List.of();
        }
        var query = database.createNativeQuery(FIND, Object[].class).setParameter("key", key(search.text()));
        List.of("name", "nameEnd", "subject", "subjectEnd")
                .forEach(each -> query.setParameter(each, search.parameters().get(each)));
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) query.getResultList();
        return rows.stream()
                .map(row -> new Person((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException other) {
            return NOBODY;
        }
    }

    public String href() {
        return "/desk/customers/" + id;
    }

    public String who() {
        return name == null ? subject : name;
    }
}
