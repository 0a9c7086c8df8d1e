#pragma once

/// What an export shows of a row where that is not the value of one column: expressions over a row `t` of the table.
/// A phone number starts with a plus.
namespace storage::shown {

// staff
inline constexpr char positions[] = "(SELECT group_concat(p.name, ';') FROM staff_position s JOIN position p ON "
                                    "p.id = s.position_id WHERE s.staff_id = t.id)";
inline constexpr char workingHours[] =
    "json_extract(t.working_hours, '$.from') || '-' || json_extract(t.working_hours, '$.to')";
inline constexpr char restDays[] =
    "(SELECT group_concat(d.value, ';') FROM json_each(t.working_hours, '$.rest_weekdays') d)";

// account
inline constexpr char currentOperator[] =
    "(SELECT s.name FROM account_operator o JOIN staff s ON s.id = o.staff_id WHERE o.account_id = t.id AND "
    "o.until_day IS NULL ORDER BY o.from_day DESC LIMIT 1)";

// group_member
inline constexpr char memberType[] = "CASE WHEN t.account_id IS NULL THEN 2 ELSE 1 END";
inline constexpr char memberAccount[] =
    "(SELECT coalesce(a.wecom_userid, a.name) FROM account a WHERE a.id = t.account_id)";
inline constexpr char memberInviter[] =
    "coalesce((SELECT coalesce(a.wecom_userid, a.name) FROM account a WHERE a.id = t.inviter_account_id), "
    "(SELECT CASE i.kind WHEN 1 THEN '+' ELSE '' END || i.value FROM identity i WHERE i.customer_id = "
    "t.inviter_customer_id ORDER BY i.kind, i.value LIMIT 1), "
    "(SELECT c.name FROM customer c WHERE c.id = t.inviter_customer_id))";

// participant
inline constexpr char participantInviter[] =
    "coalesce((SELECT CASE i.kind WHEN 1 THEN '+' ELSE '' END || i.value FROM identity i WHERE i.customer_id = "
    "t.inviter_id ORDER BY i.kind, i.value LIMIT 1), (SELECT c.name FROM customer c WHERE c.id = t.inviter_id))";

// target
inline constexpr char targetSubject[] = "CASE t.scope_kind WHEN 1 THEN (SELECT name FROM staff WHERE id = t.scope_id) "
                                        "WHEN 2 THEN (SELECT name FROM channel WHERE id = t.scope_id) "
                                        "WHEN 3 THEN (SELECT name FROM account WHERE id = t.scope_id) "
                                        "WHEN 4 THEN (SELECT name FROM department WHERE id = t.scope_id) END";

// orders
inline constexpr char orderSource[] = "(SELECT s.name FROM order_source s WHERE s.id = t.source_id)";

} // namespace storage::shown
