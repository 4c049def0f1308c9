package ai.magichour.helpcenter.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;
import java.util.concurrent.CompletionStage;

/**
 * Finds what a name in a template stands for in the section around it, or in those around that. The engine finds it too,
 * but in each section that doesn't have the name it asks every class that any template knows, and there are many.
 */
@EngineConfiguration
public class Names implements ValueResolver {

    /** Before all others. */
    @Override
    public int getPriority() {
        return 100;
    }

    /** Only the beginning of an expression is a name of its own; what follows is a property of what was found. */
    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getBase() instanceof Mapper names
                && names == context.resolutionContext().getData()
                && context.getParams().isEmpty();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        return find(context, context.resolutionContext());
    }

    /** A loop says that it has any name, and then doesn't have it. */
    private static CompletionStage<Object> find(EvalContext context, ResolutionContext section) {
        if (!isNames(section)) {
            return Results.notFound(context);
        }
        return section.getData() instanceof Mapper names && names.appliesTo(context.getName())
                ? names.getAsync(context.getName())
                        .thenCompose(found -> Results.isNotFound(found)
                                ? find(context, section.getParent())
                                : CompletedStage.of(found))
                : find(context, section.getParent());
    }

    /** A section has names or none; where one is about a thing instead, that thing's properties are left to the engine. */
    private static boolean isNames(ResolutionContext section) {
        return section != null && (section.getData() == null || section.getData() instanceof Mapper);
    }
}
