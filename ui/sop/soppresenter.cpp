#include "ui/sop/soppresenter.h"

#include "app/segments/segmentglance.h"
#include "app/segments/segmentservice.h"
#include "app/sop/planchecks.h"
#include "storage/segments/namestore.h"
#include "storage/sop/anchorstore.h"
#include "ui/sop/planlistmodel.h"

#include <QPointer>

namespace ui {

using app::sop::PlanEffect;
using app::sop::SopService;

namespace {

app::Result<SopPresenter::Shown> readSops(app::TeamStore &store, const QString &wanted)
{
    SopPresenter::Shown shown;
    auto plans = SopService(store).list();
    if (!plans)
        return tl::unexpected<app::Error>(plans.error());
    shown.plans = std::move(*plans);
    PlanListModel::sort(shown.plans);
    auto chosen = std::find_if(shown.plans.begin(), shown.plans.end(),
                               [&wanted](const app::sop::PlanSummary &one) { return one.plan.name == wanted; });
    if (chosen == shown.plans.end())
        chosen = shown.plans.begin();
    if (chosen != shown.plans.end()) {
        auto plan = SopService(store).plan(chosen->plan.name);
        if (!plan)
            return tl::unexpected<app::Error>(plan.error());
        shown.plan = std::move(*plan);
        shown.id = chosen->plan.id;
    }
    if (const auto segments = app::SegmentService(store).all()) {
        for (const storage::Segment &segment : *segments)
            shown.segments << segment.name;
    }
    if (const auto names = app::SegmentGlance(store).names())
        shown.names = *names;
    storage::NameStore names(store.connection());
    shown.names[QStringLiteral("sop")] = names.names(storage::NamedThing::Plan);
    shown.names[QStringLiteral("product")] = names.names(storage::NamedThing::Product);
    shown.names[QStringLiteral("campaign")] = names.names(storage::NamedThing::Campaign);
    shown.groups = names.names(storage::NamedThing::Group);
    shown.accounts = names.names(storage::NamedThing::Account);
    shown.names[QStringLiteral("live")] = storage::AnchorStore(store.connection()).livestreamNames();
    return shown;
}

} // namespace

SopPresenter::SopPresenter(app::Workspace &workspace, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_list(workspace), m_ofStore(std::make_unique<QObject>())
{
}

void SopPresenter::refresh()
{
    if (!m_workspace.isOpen())
        return;
    m_list.ask([name = m_wanted.isEmpty() ? m_chosen : m_wanted](app::TeamStore &store,
                                                                 app::JobContext &) { return readSops(store, name); },
               [this](const app::Result<Shown> &answer) {
                   if (!answer) {
                       emit failed(answer.error());
                       return;
                   }
                   m_wanted.clear();
                   m_chosen = answer->plan.name;
                   emit shown(*answer);
               });
}

void SopPresenter::clear()
{
    m_list.drop();
    m_ofStore = std::make_unique<QObject>();
    m_asking = 0;
    m_chosen.clear();
    m_wanted.clear();
}

void SopPresenter::askEffect(const QByteArray &json, TakeEffect take)
{
    ++m_asking;
    m_workspace
        .edit(
            [json](app::TeamStore &store, app::JobContext &job) { return app::sop::effectOfImport(store, json, job); })
        .then(m_ofStore.get(), [this, json, take = std::move(take)](const app::Result<PlanEffect> &effect) {
            --m_asking;
            if (!m_workspace.isOpen())
                return;
            if (effect || effect.error().kind != app::ErrorKind::Busy) {
                take(effect.value_or(PlanEffect()));
                return;
            }
            const auto again = [this, json, take] { askEffect(json, take); };
            if (!m_workspace.isBusy()) {
                again();
                return;
            }
            ++m_asking;
            connect(
                &m_workspace, &app::Workspace::busyChanged, m_ofStore.get(),
                [this, again] {
                    --m_asking;
                    again();
                },
                Qt::SingleShotConnection);
        });
}

std::function<void()> SopPresenter::whileOpen(std::function<void()> run) const
{
    return [store = QPointer<QObject>(m_ofStore.get()), run = std::move(run)] {
        if (store)
            run();
    };
}

} // namespace ui
