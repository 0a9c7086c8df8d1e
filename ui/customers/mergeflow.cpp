#include "ui/customers/mergeflow.h"

#include "app/text.h"
#include "ui/customers/mergedialog.h"

namespace ui {

using app::Text;

namespace {

struct Compared
{
    std::vector<storage::Belongings> records;
    std::vector<app::MergeDifference> differences;
};

app::Result<Compared> compare(app::TeamStore &store, const MergeFlow::Ids &customers)
{
    auto differences = app::CustomerMerge(store).differences(customers);
    if (!differences)
        return tl::unexpected<app::Error>(differences.error());
    Compared compared;
    compared.differences = std::move(*differences);
    for (const storage::CustomerId customer : customers)
        compared.records.push_back(storage::belongingsOf(store.connection(), customer));
    return compared;
}

} // namespace

void MergeFlow::start(const Ids &customers)
{
    if (m_desk.workspace.isReadOnly())
        return;
    if (customers.size() < 2 || customers.size() > atMost) {
        emit said(Text::tr("Select 2 to %1 records of the same person to merge them.").arg(atMost));
        return;
    }
    m_desk.workspace
        .ask([customers](app::TeamStore &store, app::JobContext &) -> app::Result<Compared> {
            return app::guarded([&] { return compare(store, customers); });
        })
        .then(this, [this](const app::Result<Compared> &compared) {
            if (!compared) {
                emit failed(compared.error());
                return;
            }
            auto *dialog = new MergeDialog(compared->records, compared->differences, m_desk.workspace.zone(), m_window);
            connect(dialog, &QDialog::accepted, this, [this, dialog] { merge(dialog->request()); });
            dialog->open();
        });
}

void MergeFlow::merge(const app::MergeRequest &request)
{
    m_desk.workspace
        .edit([request](app::TeamStore &store, app::JobContext &) { return app::CustomerMerge(store).merge(request); })
        .then(this, [this, customers = request.customers](const app::Result<app::MergeOutcome> &outcome) {
            if (!outcome) {
                emit failed(outcome.error());
                return;
            }
            emit merged(customers, outcome->kept);
            emit said(Text::tr("Merged; %n record(s) moved.", nullptr, int(outcome->moved)));
        });
}

void MergeFlow::unmerge(storage::CustomerId gone)
{
    m_desk.workspace
        .edit([gone](app::TeamStore &store, app::JobContext &) { return app::CustomerMerge(store).unmerge(gone); })
        .then(this, [this](const app::Result<app::UnmergeOutcome> &outcome) {
            if (outcome)
                emit said(Text::tr("Split; %n record(s) restored.", nullptr, int(outcome->restored)));
            else
                emit failed(outcome.error());
        });
}

} // namespace ui
