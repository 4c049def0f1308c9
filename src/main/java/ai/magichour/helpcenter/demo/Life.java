package ai.magichour.helpcenter.demo;

import ai.magichour.helpcenter.projects.catalogue.Catalogue;
import ai.magichour.helpcenter.projects.catalogue.Tool;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** Plans a job from its request to its end, and the return of its credits where it ends in nothing. */
final class Life {

    private final World world;
    private final Catalogue catalogue;
    private final Props props;
    private final Agenda agenda;

    Life(World world, Catalogue catalogue, Props props, Agenda agenda) {
        this.world = world;
        this.catalogue = catalogue;
        this.props = props;
        this.agenda = agenda;
    }

    Fate fate(Job job) {
        return Fate.of(job, tool(job));
    }

    void plan(Job job) {
        plan(job, Instant.EPOCH);
    }

    /** What should have happened before {@code earliest} happens then; what did happen, once only. */
    void plan(Job job, Instant earliest) {
        Fate fate = fate(job);
        Instant end = job.finishedAt() != null
                ? job.finishedAt()
                : job.request.createdAt().plus(fate.run());
        agenda.at(later(job.request.createdAt(), earliest), at -> world.request(job, at));
        agenda.at(later(job.request.createdAt().plus(fate.queue()), earliest), at -> world.render(job, at));
        agenda.at(later(end, earliest), at -> switch (fate.outcome()) {
            case COMPLETES ->
                world.complete(job, job.request.parameters().path("images").asInt(1), at);
            case FAILS -> fail(job, fate.roll(), at);
            case IS_CANCELED -> world.cancel(job, at);
        });
        if (fate.back() != null) {
            agenda.at(later(end.plus(fate.back()), earliest), at -> world.giveBack(job, at));
        }
    }

    private List<ObjectNode> fail(Job job, int roll, Instant at) {
        List<String> codes = props.errors().get(tool(job).slug());
        String code = codes.get(roll % codes.size());
        return world.fail(job, code, props.message(code), at);
    }

    private Tool tool(Job job) {
        return catalogue.tool(job.request.media(), job.request.type()).orElseThrow();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
