#include "ui/customers/customerspresenter.h"

#include "storage/customers/gridlines.h"

#include <algorithm>
#include <utility>

namespace ui {

using app::GridName;
using app::GridView;
using storage::CustomerId;

CustomersPresenter::CustomersPresenter(app::Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_grid(std::make_shared<app::CustomerGrid>()),
      m_fields(app::gridFields({})), m_settingAsker(workspace), m_customers(workspace), m_profile(workspace),
      m_example(workspace)
{
}

void CustomersPresenter::askSetting()
{
    m_settingAsker.ask([](app::TeamStore &store, app::JobContext &) { return app::CustomerGrid::setting(store); },
                       [this](const app::Result<app::GridSetting> &setting) {
                           if (!setting) {
                               emit failed(setting.error());
                               return;
                           }
                           m_setting = *setting;
                           m_fields = app::gridFields(m_setting.custom);
                           emit settingChanged();
                       });
}

QStringList CustomersPresenter::tagNames() const
{
    QStringList tags;
    for (const GridName &name : m_setting.names) {
        if (name.kind == GridName::Kind::Tag)
            tags << name.name;
    }
    return tags;
}

app::GridQuestion CustomersPresenter::question(const GridView &view) const
{
    app::GridQuestion question;
    question.search = view.search;
    for (const GridName &filter : view.filters) {
        QStringList &names = filter.kind == GridName::Kind::Segment ? question.segments
                             : filter.kind == GridName::Kind::Tag   ? question.tags
                                                                    : question.owners;
        names << filter.name;
    }
    question.quick = view.quick;
    for (const GridView::SortKey &key : view.sort) {
        const auto field = std::find_if(m_fields.begin(), m_fields.end(),
                                        [&key](const app::GridField &each) { return each.key == key.key; });
        if (field != m_fields.end() && field->order)
            question.order.push_back(field->orderKey(key.isDescending));
    }
    return question;
}

std::vector<GridView::SortKey> CustomersPresenter::sortedBy(std::vector<GridView::SortKey> sort, const QString &key,
                                                            bool adds)
{
    const auto known =
        std::find_if(sort.begin(), sort.end(), [&key](const GridView::SortKey &each) { return each.key == key; });
    const GridView::SortKey now{key, known != sort.end() && !known->isDescending};
    if (!adds)
        return {now};
    if (known == sort.end())
        sort.push_back(now);
    else if (known->isDescending)
        sort.erase(known); // the third click removes the key
    else
        *known = now;
    return sort;
}

void CustomersPresenter::askCustomers(const GridView &view, std::vector<CustomerId> keep, Asked why)
{
    if (!m_workspace.isOpen())
        return;
    m_isAnew = m_isAnew || why == Asked::Anew;
    m_isOverdue = false;
    app::GridQuestion asked = question(view);
    asked.keep = std::move(keep);
    asked.keep.push_back(m_wanted);
    m_customers.ask(
        [grid = m_grid, asked](app::TeamStore &store, app::JobContext &job) { return grid->answer(store, asked, job); },
        [this](const app::Result<app::GridAnswer> &answer) {
            if (answer)
                takeCustomers(*answer);
            else
                emit failed(answer.error());
        });
}

void CustomersPresenter::takeCustomers(const app::GridAnswer &answer)
{
    if (m_isEditing() && (!m_shown || *answer.customers != *m_shown)) {
        m_isOverdue = true;
        return;
    }
    if (!m_shown) // first answer of this store: prepare sorting by name in the background
        m_workspace.ask(
            [grid = m_grid](app::TeamStore &store, app::JobContext &job) { return grid->warm(store, job); });
    m_shown = answer.customers;
    m_everybody = answer.everybody;
    if (answer.rows.back() >= 0)
        m_wanted = {};
    emit customersChanged(answer, std::exchange(m_isAnew, false) ? Asked::Anew : Asked::InOrder);
}

void CustomersPresenter::askProfile(CustomerId customer)
{
    if (!m_workspace.isOpen())
        return;
    if (m_profile.isWaiting()) {
        m_nextProfile = customer;
        return;
    }
    m_profile.ask(
        [customer](app::TeamStore &store, app::JobContext &) { return app::ProfileService(store).profile(customer); },
        [this, customer](const app::Result<app::FullProfile> &profile) {
            if (const auto next = std::exchange(m_nextProfile, {}))
                askProfile(*next);
            else if (profile)
                emit profileChanged(customer, *profile);
            else
                emit profileFailed(customer, profile.error());
        });
}

void CustomersPresenter::askExample()
{
    m_example.ask(
        [](app::TeamStore &store, app::JobContext &) -> app::Result<std::optional<CustomerId>> {
            return storage::demoCustomer(store.connection());
        },
        [this](const app::Result<std::optional<CustomerId>> &customer) {
            if (customer && *customer)
                emit exampleFound(**customer);
        });
}

void CustomersPresenter::saveAsSegment(const GridView &view, const QString &name)
{
    app::GridQuestion asked = question(view);
    asked.order.clear();
    m_workspace
        .edit([grid = m_grid, asked, name](app::TeamStore &store, app::JobContext &job) {
            return grid->save(store, asked, name, job);
        })
        .then(this, [this](const app::Result<app::SavedFilter> &saved) {
            if (saved)
                emit segmentSaved(*saved);
            else
                emit failed(saved.error());
        });
}

void CustomersPresenter::clear()
{
    m_settingAsker.drop();
    m_customers.drop();
    m_profile.drop();
    m_example.drop();
    m_grid = std::make_shared<app::CustomerGrid>();
    m_setting = {};
    m_fields = app::gridFields({});
    m_shown.reset();
    m_everybody = -1;
    m_wanted = {};
    m_nextProfile.reset();
    m_isAnew = m_isOverdue = false;
}

} // namespace ui
