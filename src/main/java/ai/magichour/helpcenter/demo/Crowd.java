package ai.magichour.helpcenter.demo;

import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * Everybody else on the platform. Their past says how long credits take to come back, and their present keeps the feed
 * from falling silent.
 */
final class Crowd {

    private static final long MONTH_OF_CREDITS = 12_000;
    private static final int PROJECTS_EACH = 18;

    private final Props props;
    private final List<Tool> tools;
    private final World world;
    private final Studio studio;
    private final Random random;

    Crowd(Props props, Catalogue catalogue, World world, Studio studio, Random random) {
        this.props = props;
        this.tools = catalogue.tools();
        this.world = world;
        this.studio = studio;
        this.random = random;
    }

    /** Spreads everybody's projects over the time since {@code start}, so that every tool is used. */
    void past(Instant start, Duration length, Agenda agenda, Life life) {
        int drawn = 0;
        for (String person : props.people()) {
            agenda.at(start, at -> List.of(world.books().line(at, person, "grant", MONTH_OF_CREDITS, null)));
            for (int i = 0; i < PROJECTS_EACH; i++) {
                long second = 1 + (long) (random.nextDouble() * (length.toSeconds() - 120));
                Tool tool = tools.get(drawn++ % tools.size());
                life.plan(world.add(studio.draw(person, tool, start.plusSeconds(second))));
            }
        }
    }

    /** Somebody asks for something. */
    Job next(Instant at) {
        return world.add(studio.draw(someone(), one(tools), at));
    }

    /** The platform's word on somebody's books. */
    ObjectNode statement(Instant at) {
        return world.books().statement(at, someone());
    }

    private String someone() {
        return one(props.people());
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
