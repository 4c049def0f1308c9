package ai.magichour.helpcenter.tickets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever still needs help after the checklist doesn't explain it again: support gets it as it was answered. */
@QuarkusTest
class ChecklistEvidencePagesTest {

    @Test
    void a_checklist_that_did_not_help_goes_along_as_it_was_seen() {
        var ada = Asking.completed();
        var help = ada.visitor.post("/projects/" + ada.project + "/checklist", Map.of("outcome", "help"));
        assertEquals(303, help.status());
        assertTrue(help.location().contains("/tickets/new?project=" + ada.project), help.location());
        var check = ada.checked("A moving mouth", Map.of("concern", "not-what-i-hoped"));
        assertFalse(check.page().select("[data-checklist=HELP]").isEmpty());
        var ticket = ada.visitor.get("/tickets/" + Asking.number(ada.send(check)));
        assertFalse(ticket.page().select("[data-checklist=HELP]").isEmpty());
    }

    @Test
    void without_one_nothing_is_said_of_it() {
        var ada = Asking.completed();
        var number = Asking.number(ada.send(ada.checked("A moving mouth", Map.of("concern", "looks-broken"))));
        assertTrue(ada.visitor
                .get("/tickets/" + number)
                .page()
                .select("[data-checklist]")
                .isEmpty());
    }
}
