package ai.magichour.helpcenter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A template says the same with it as without, and what it asks of other classes is only what is no name. */
class NamesTest {

    private static final String PART = "[{x}{#if y??}{y}{/if}{outer}]";

    private static final String FRAME = "<{#insert title}none{/insert}|{#insert /}{#if nav??}{nav}{/if}>";

    /** Asked last, and only where nothing else knew. */
    private static final class LastAsked implements ValueResolver {

        private final List<String> names = new ArrayList<>();

        @Override
        public int getPriority() {
            return Integer.MIN_VALUE;
        }

        @Override
        public boolean appliesTo(EvalContext context) {
            names.add(context.getName());
            return false;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            throw new AssertionError("It never applies");
        }
    }

    private final LastAsked last = new LastAsked();

    @ParameterizedTest
    @CsvSource({
        "{outer}, out",
        "{#for each in all}{each}{outer}{each_count}{/for}, a out1b out2",
        "{#let x=outer}{x}{#let x='in'}{x}{outer}{/let}{x}{/let}, out in outout",
        "{#for each in all}{#let x=each}{#for other in all}{x}{other}{outer}{/for}{/let}{/for}, aa out a b outb a out b b out",
        "{#include part x='1' /}, [1out]",
        "{#for each in all}{#include part x=each y=outer /}{/for}, [a out out][b out out]",
        "{thing.name}{#let name='other'}{name}{thing.name}{/let}, thing other thing",
        "{#let x=nothing}{#if x}is{#else}none{/if}{/let}, none",
        "{#with thing}{name}{outer}{/with}, thing out",
        "{#let x='1' y='2'}{#include part x=nothing /}{/let}, [2out]",
        "{#with thing}{#include part x=name /}{/with}{#let x='1'}{#include part /}{/let}, [thing out][1out]",
        "{#include frame}{#title}{outer}{/title}{#for each in all}{each}{outer}{/for}{/include}, <out|aoutbout>",
        "{#include frame nav='n'}{outer}{/include}, <none|outn>",
        "{all.size}{#each all}{it}{outer}{/each}, 2a out b out",
    })
    void names_stand_for_what_the_nearest_section_says(String template, String expected) {
        assertEquals(expected.replace(" ", ""), rendered(template, true));
        assertEquals(expected.replace(" ", ""), rendered(template, false));
    }

    @Test
    void no_class_is_asked_about_a_name_of_an_outer_section() {
        assertEquals("aoutbout", rendered("{#let x=outer}{#for each in all}{each}{x}{/for}{/let}", true));
        assertEquals(List.of(), last.names);
    }

    @Test
    void what_is_no_name_is_the_same_error_as_without_it() {
        assertEquals(problem(false), problem(true));
    }

    private String problem(boolean isWithNames) {
        return assertThrows(TemplateException.class, () -> rendered("{#for each in all}{missing}{/for}", isWithNames))
                .getMessage();
    }

    public record Thing(String name) {}

    private String rendered(String template, boolean isWithNames) {
        var builder = Engine.builder().addDefaults().addValueResolver(new ReflectionValueResolver());
        if (isWithNames) {
            builder.addValueResolver(new Names()).addValueResolver(last);
        }
        var engine = builder.build();
        engine.putTemplate("part", engine.parse(PART));
        engine.putTemplate("frame", engine.parse(FRAME));
        return engine.parse(template)
                .data("outer", "out", "all", List.of("a", "b"), "thing", new Thing("thing"), "nothing", null)
                .render()
                .replace(" ", "");
    }
}
