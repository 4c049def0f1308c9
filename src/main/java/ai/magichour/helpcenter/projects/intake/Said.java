package ai.magichour.helpcenter.projects.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/** One revision of a project as the platform sent it; what it left out is null. */
public record Said(
        String event,
        long revision,
        Instant at,
        String id,
        String media,
        String type,
        String name,
        String status,
        Instant createdAt,
        Instant finishedAt,
        Instant deletedAt,
        Long creditsCharged,
        String errorCode,
        String errorMessage,
        Integer outputs,
        String retryOf,
        JsonNode parameters,
        String digest) {}
