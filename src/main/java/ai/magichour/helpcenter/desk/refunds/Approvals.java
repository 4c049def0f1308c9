package ai.magichour.helpcenter.desk.refunds;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.ledger.Book;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.ledger.commands.Allowance;
import ai.magichour.helpcenter.ledger.commands.Command;
import ai.magichour.helpcenter.ledger.commands.CommandState;
import ai.magichour.helpcenter.ledger.commands.Preview;
import ai.magichour.helpcenter.projects.Project;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waits for a lead's approval, longest first, in four queries however much that is. */
@RequestScoped
public class Approvals {

    private static final int MOST = 100;

    @Inject
    Account account;

    public TemplateInstance page(String problem, String notice) {
        var commands = Command.<Command>find("state = ?1 order by askedAt, id", CommandState.ASKED)
                .range(0, MOST - 1)
                .list();
        var customers =
                commands.stream().map(command -> command.customerId).distinct().toList();
        var people = byId(customers.isEmpty() ? List.<Customer>of() : Customer.list("id in ?1", customers), c -> c.id);
        var books = byId(
                customers.isEmpty() ? List.<Book>of() : Book.list("customerId in ?1", customers), b -> b.customerId);
        var projects = Project.owned(
                        commands.stream().map(command -> command.projectId).toList())
                .stream()
                .collect(Collectors.toMap(project -> project.id, Function.identity()));
        var waiting = commands.stream()
                .map(command -> new ApprovalsPage.Waiting(
                        command,
                        name(people.get(command.customerId)),
                        words(command, books.get(command.customerId), projects.get(command.projectId))))
                .toList();
        return Templates.approvals(
                new ApprovalsPage(waiting, account.customer().subject, problem, notice, account.formats()));
    }

    private String words(Command command, Book book, Project project) {
        var isTheirs = project != null && project.customerId.equals(command.customerId);
        var sums = isTheirs ? project.sums() : Sums.NONE;
        var allowance = new Allowance(sums, 0, 0, false, false, 0);
        return new Preview(allowance, book, command.amount, command.goodwill).inWords(account.formats());
    }

    private static String name(Customer customer) {
        return customer.name == null ? customer.subject : customer.name;
    }

    private static <T> Map<UUID, T> byId(List<T> some, Function<T, UUID> id) {
        return some.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
