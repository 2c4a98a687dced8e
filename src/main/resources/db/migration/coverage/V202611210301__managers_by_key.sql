-- A manager's grant may name the outlet by its credit code or filing number, which stay when the register is rebuilt.
alter policy who_may on coverage.cover using (
    kernel.actor_is_system()
    or person_key = kernel.actor_person()
    or kernel.actor_reaches(
        array['INSURANCE_OFFICER', 'LABOUR_OFFICER', 'OUTLET_MANAGER', 'ENTERPRISE_MANAGER'],
        division, outlet_id, insurer_uscc)
    or kernel.actor_reaches(array['OUTLET_MANAGER'], null, outlet_key, null)
    or kernel.actor_reaches(array['INSURANCE_OFFICER', 'LABOUR_OFFICER'], agency_division, null, null));
