#pragma once

#include "app/sop/planeffect.h"
#include "app/sop/sopservice.h"
#include "ui/desk/asker.h"
#include "ui/segments/ruleclauserow.h"

namespace ui {

/// What the page of SOPs shows: the list, and the SOP chosen from it. Computes the effect of a change before it is
/// applied. Knows no widgets.
class SopPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The SOPs of the store in the order of the list, with what their editors offer.
    struct Shown
    {
        std::vector<app::sop::PlanSummary> plans;
        app::sop::Plan plan; ///< the chosen one
        storage::PlanId id;  ///< none if there are no SOPs
        QStringList segments, groups, accounts; ///< whom an SOP can be for
        RuleNamesBySubject names;
    };
    using TakeEffect = std::function<void(const app::sop::PlanEffect &)>;

    explicit SopPresenter(app::Workspace &workspace, QObject *parent = nullptr);

    /// The name of the SOP last shown; empty if there is none.
    const QString &chosen() const { return m_chosen; }
    /// The next refresh shows the SOP of this name, if there is one by then.
    void want(const QString &name) { m_wanted = name; }
    /// Reads the store: `shown` or `failed` follows. Without a wanted SOP, the chosen one stays, or else the first.
    void refresh();
    /// Forgets everything: another store was opened.
    void clear();

    /// Computes what importing the plan does to customers and calls `take`, unless another store is opened before.
    /// Waits while long work writes. If the plan cannot be imported, the effect is empty: storing it reports the error.
    void askEffect(const QByteArray &json, TakeEffect take);
    /// The effects being computed.
    int asking() const { return m_asking; }
    /// Makes a function that does nothing once another store has been opened.
    std::function<void()> whileOpen(std::function<void()> run) const;

signals:
    void shown(const ui::SopPresenter::Shown &shown);
    void failed(const app::Error &error);

private:
    app::Workspace &m_workspace;
    Asker<Shown> m_list;
    QString m_chosen, m_wanted;
    std::unique_ptr<QObject> m_ofStore; ///< exists until another store is opened
    int m_asking = 0;
};

} // namespace ui
