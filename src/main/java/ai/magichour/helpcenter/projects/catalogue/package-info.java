/**
 * The catalogue of the platform's tools and models: what they are, take, refuse and cost, each with its source and date.
 *
 * <p>What must stay true: a catalogue that contradicts itself stops the start; a computed price is a guide and never a
 * verdict; a tool that isn't listed is shown by its own words.
 */
package ai.magichour.helpcenter.projects.catalogue;
