#include "storage/segments/factstore.h"

namespace storage {

void FactStore::texts(Text which, const UseText &use)
{
    static constexpr struct
    {
        const char *all, *one;
    } sql[] = {
        {"SELECT id, name FROM customer WHERE name IS NOT NULL",
         "SELECT id, name FROM customer WHERE id = ?1 AND name IS NOT NULL"},
        {"SELECT id, remark FROM customer WHERE remark IS NOT NULL",
         "SELECT id, remark FROM customer WHERE id = ?1 AND remark IS NOT NULL"},
        {"SELECT customer_id, value FROM identity WHERE kind = 1",
         "SELECT customer_id, value FROM identity WHERE customer_id = ?1 AND kind = 1"},
    };
    const auto &pair = sql[static_cast<std::size_t>(which)];
    forEachRow(pair.all, pair.one, [&use](sqlite::Statement &row) { use(row.id<CustomerId>(0), row.view(1)); });
}

void FactStore::enrolments(const std::function<void(const Enrolment &)> &use)
{
    forEachRow("SELECT target_id, plan_id, state FROM enrolment WHERE target_kind = 1",
               "SELECT target_id, plan_id, state FROM enrolment WHERE target_id = ?1 AND target_kind = 1",
               [&use](sqlite::Statement &row) {
                   use({row.id<CustomerId>(0), row.id<PlanId>(1), static_cast<int>(row.integer(2))});
               });
}

void FactStore::participants(const std::function<void(const Participant &)> &use)
{
    // the one-customer form looks up the customer per campaign: the key starts with the campaign
    forEachRow("SELECT customer_id, campaign_id, inviter_id, shared_at IS NOT NULL FROM participant",
               "SELECT p.customer_id, p.campaign_id, p.inviter_id, p.shared_at IS NOT NULL "
               "FROM campaign AS c CROSS JOIN participant AS p ON p.campaign_id = c.id AND p.customer_id = ?1",
               [&use](sqlite::Statement &row) {
                   use({row.id<CustomerId>(0), row.integer(1), row.id<CustomerId>(2), row.integer(3) != 0});
               });
}

void FactStore::invited(const std::function<void(const Participant &)> &use)
{
    forEachRow("SELECT customer_id, campaign_id, inviter_id, shared_at IS NOT NULL FROM participant "
               "WHERE inviter_id IS NOT NULL",
               "SELECT customer_id, campaign_id, inviter_id, shared_at IS NOT NULL FROM participant "
               "WHERE inviter_id = ?1",
               [&use](sqlite::Statement &row) {
                   use({row.id<CustomerId>(0), row.integer(1), row.id<CustomerId>(2), row.integer(3) != 0});
               });
}

void FactStore::coupons(const std::function<void(const Coupon &)> &use)
{
    forEachRow("SELECT c.customer_id, c.batch_id, c.claimed_at IS NOT NULL, c.redeemed_at IS NOT NULL, "
               "coalesce(c.expires_at, b.expires_at) FROM coupon AS c JOIN coupon_batch AS b ON b.id = c.batch_id "
               "WHERE c.customer_id IS NOT NULL",
               "SELECT c.customer_id, c.batch_id, c.claimed_at IS NOT NULL, c.redeemed_at IS NOT NULL, "
               "coalesce(c.expires_at, b.expires_at) FROM coupon AS c JOIN coupon_batch AS b ON b.id = c.batch_id "
               "WHERE c.customer_id = ?1",
               [&use](sqlite::Statement &row) {
                   use({row.id<CustomerId>(0), row.integer(1), row.integer(2) != 0, row.integer(3) != 0,
                        row.optionalInteger(4)});
               });
}

void FactStore::tasks(const std::function<void(const Task &)> &use)
{
    forEachRow("SELECT customer_id, plan_id, state, due_at FROM task WHERE customer_id IS NOT NULL",
               "SELECT customer_id, plan_id, state, due_at FROM task WHERE customer_id = ?1",
               [&use](sqlite::Statement &row) {
                   use({row.id<CustomerId>(0), row.id<PlanId>(1), static_cast<int>(row.integer(2)), row.integer(3)});
               });
}

std::vector<std::int64_t> FactStore::productsOfCategory(sqlite::Connection &connection, const QString &category)
{
    auto select = connection.prepare("SELECT id FROM product WHERE category = ?1");
    select->bind(1, category);
    std::vector<std::int64_t> ids;
    while (select->step())
        ids.push_back(select->integer(0));
    return ids;
}

std::vector<std::int64_t> FactStore::staffOfDepartment(sqlite::Connection &connection, std::int64_t department)
{
    auto select =
        connection.prepare("SELECT id FROM staff WHERE department_id IS NOT NULL AND (?1 = 0 OR department_id = ?1)");
    select->bind(1, department);
    std::vector<std::int64_t> ids;
    while (select->step())
        ids.push_back(select->integer(0));
    return ids;
}

std::int64_t FactStore::departmentOf(sqlite::Connection &connection, StaffId staff)
{
    auto select = connection.prepare("SELECT department_id FROM staff WHERE id = ?1");
    select->bind(1, staff);
    return select->step() ? select->integer(0) : 0;
}

QStringList FactStore::tagNames(sqlite::Connection &connection, CustomerId customer)
{
    auto select = connection.prepare("SELECT t.name FROM customer_tag AS c JOIN tag AS t ON t.id = c.tag_id "
                                     "WHERE c.customer_id = ?1 ORDER BY t.name");
    select->bind(1, customer);
    QStringList names;
    while (select->step())
        names.append(select->text(0));
    return names;
}

QStringList FactStore::groupNames(sqlite::Connection &connection, CustomerId customer)
{
    auto select = connection.prepare("SELECT g.name FROM group_member AS m JOIN group_chat AS g ON g.id = m.group_id "
                                     "WHERE m.customer_id = ?1 AND m.left_at IS NULL ORDER BY g.name");
    select->bind(1, customer);
    QStringList names;
    while (select->step())
        names.append(select->text(0));
    return names;
}

} // namespace storage
