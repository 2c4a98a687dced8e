-- Cutting words into pairs took the database most of the time of an import; the application does it in a tenth.
alter table registry.outlet alter column grams drop expression;
drop function registry.asked(text);
drop function registry.grams(text);
