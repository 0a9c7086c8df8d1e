#include "ui/customers/viewbar.h"

#include "app/text.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace ui {

using app::GridView;
using app::Text;

namespace {

QString draftName()
{
    return QStringLiteral("customers.view.everybody");
}

QString currentName()
{
    return QStringLiteral("customers.view.current");
}

} // namespace

ViewBar::ViewBar(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::em(0.5));
    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("viewTabs"));
    m_tabs->setAccessibleName(Text::tr("Views"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideRight);
    m_menu = new QToolButton(this);
    m_menu->setObjectName(QStringLiteral("viewMenu"));
    m_menu->setText(Text::tr("View"));
    m_menu->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_menu->setArrowType(Qt::DownArrow);
    m_menu->setAccessibleName(Text::tr("Save and manage views"));
    m_menu->setToolTip(Text::tr("Columns, order and filters, shared with the whole team"));
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_menu);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (!m_isFilling && tab >= 0)
            goTo(m_tabs->tabData(tab).toLongLong());
    });
    connect(m_menu, &QToolButton::clicked, this, &ViewBar::offer);
    showTabs();
}

const app::NamedView *ViewBar::saved(std::int64_t id) const
{
    const auto place =
        std::find_if(m_views.begin(), m_views.end(), [id](const app::NamedView &view) { return view.id == id; });
    return place == m_views.end() ? nullptr : &*place;
}

QString ViewBar::nameOf(std::int64_t id) const
{
    const app::NamedView *view = saved(id);
    return view ? view->name : Text::tr("Everyone");
}

void ViewBar::setViews(std::vector<app::NamedView> views, const std::vector<app::GridField> &fields)
{
    m_standard = GridView::standard(fields);
    const bool isOther = views != m_views;
    m_views = std::move(views);
    if (m_isFirst) {
        m_isFirst = false;
        const GridView draft = GridView::fromJson(m_desk.preferences.state(draftName()));
        if (!draft.columns.empty())
            m_drafts[0] = draft;
        const QString last = QString::fromUtf8(m_desk.preferences.state(currentName()));
        for (const app::NamedView &view : m_views) {
            if (view.name == last)
                m_wanted = view.id;
        }
        showTabs();
        goTo(m_wanted);
        return;
    }
    std::erase_if(m_drafts, [this](const auto &draft) { return draft.first != 0 && !saved(draft.first); });
    if (m_wanted != 0 && saved(m_wanted)) {
        const std::int64_t wanted = m_wanted;
        m_wanted = 0;
        goTo(wanted);
    } else if (m_current != 0 && !saved(m_current)) {
        goTo(0);
    } else if (isOther) {
        showTabs();
        if (m_current != 0 && !m_drafts.contains(m_current))
            emit viewWanted(current());
    }
}

void ViewBar::setCurrent(const GridView &view)
{
    const app::NamedView *known = saved(m_current);
    if (view == (known ? known->view : m_standard))
        m_drafts.erase(m_current);
    else
        m_drafts[m_current] = view;
    if (m_current == 0) {
        GridView kept = view; // filters of "Everyone" are not kept for the next start
        kept.search.clear();
        kept.filters.clear();
        kept.quick.clear();
        m_desk.preferences.setState(draftName(), kept == m_standard ? QByteArray() : kept.toJson());
    }
    showTabs();
}

const GridView &ViewBar::current() const
{
    if (const auto draft = m_drafts.find(m_current); draft != m_drafts.end())
        return draft->second;
    const app::NamedView *known = saved(m_current);
    return known ? known->view : m_standard;
}

bool ViewBar::isChanged() const
{
    return m_drafts.contains(m_current);
}

void ViewBar::clear()
{
    m_views.clear();
    m_drafts.clear();
    m_current = m_wanted = 0;
    m_isFirst = true;
    showTabs();
}

void ViewBar::selectEveryone()
{
    m_current = 0;
    showTabs();
}

void ViewBar::showTabs()
{
    m_isFilling = true;
    const auto put = [this](int tab, std::int64_t id) {
        const QString text = withoutShortcut(nameOf(id)) + (id != 0 && m_drafts.contains(id) ? QStringLiteral(" •") : QString());
        if (tab >= m_tabs->count())
            m_tabs->addTab(text);
        else if (m_tabs->tabText(tab) != text)
            m_tabs->setTabText(tab, text);
        m_tabs->setTabData(tab, qint64(id));
        if (id == m_current)
            m_tabs->setCurrentIndex(tab);
    };
    put(0, 0);
    for (std::size_t i = 0; i < m_views.size(); ++i)
        put(int(i) + 1, m_views[i].id);
    while (m_tabs->count() > int(m_views.size()) + 1)
        m_tabs->removeTab(m_tabs->count() - 1);
    m_isFilling = false;
}

void ViewBar::goTo(std::int64_t id)
{
    m_current = saved(id) ? id : 0;
    showTabs();
    remember();
    emit viewWanted(current());
}

void ViewBar::remember()
{
    m_desk.preferences.setState(currentName(), m_current == 0 ? QByteArray() : nameOf(m_current).toUtf8());
}

void ViewBar::offer()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("viewMenuList"));
    const bool canWrite = m_desk.workspace.isOpen() && !m_desk.workspace.isReadOnly();
    const auto add = [&](const QString &text, void (ViewBar::*run)(), bool enabled) {
        menu->addAction(text, this, run)->setEnabled(enabled);
    };
    add(Text::tr("Save changes"), &ViewBar::save, canWrite && m_current != 0 && isChanged());
    add(m_current == 0 ? Text::tr("Reset to standard columns") : Text::tr("Discard changes"), &ViewBar::discard,
        isChanged());
    menu->addSeparator();
    add(Text::tr("Save as new view…"), &ViewBar::create, canWrite);
    add(Text::tr("Duplicate"), &ViewBar::duplicate, canWrite && m_current != 0);
    add(Text::tr("Rename…"), &ViewBar::rename, canWrite && m_current != 0);
    menu->addSeparator();
    add(Text::tr("Delete…"), &ViewBar::remove, canWrite && m_current != 0);
    menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
}

void ViewBar::save()
{
    if (m_current == 0) {
        create();
        return;
    }
    m_desk.workspace
        .edit([id = m_current, view = current()](app::TeamStore &store, app::JobContext &) {
            return app::CustomerViews(store).change(id, view);
        })
        .then(this, [this, id = m_current](const app::Result<void> &result) {
            if (!result) {
                emit failed(result.error());
                return;
            }
            for (app::NamedView &view : m_views) {
                if (view.id == id && m_drafts.contains(id))
                    view.view = m_drafts[id];
            }
            m_drafts.erase(id);
            showTabs();
            emit said(Text::tr("Saved the view \"%1\" for the whole team.").arg(nameOf(id)));
        });
}

void ViewBar::create()
{
    m_desk.prompts.text(this, Text::tr("New view"), Text::tr("View name"), QString(),
                        [this](const QString &name) { createNamed(name, current()); });
}

void ViewBar::duplicate()
{
    if (m_current == 0) {
        create();
        return;
    }
    QString name = Text::tr("%1 (copy)").arg(nameOf(m_current));
    const auto isTaken = [this](const QString &wanted) {
        return std::any_of(m_views.begin(), m_views.end(),
                           [&](const app::NamedView &view) { return view.name == wanted; });
    };
    for (int number = 2; isTaken(name); ++number)
        name = Text::tr("%1 (copy %2)").arg(nameOf(m_current)).arg(number);
    createNamed(name, current());
}

void ViewBar::createNamed(const QString &name, const GridView &view)
{
    m_desk.workspace
        .edit([name, view](app::TeamStore &store, app::JobContext &) {
            return app::CustomerViews(store).create(name, view);
        })
        .then(this, [this](const app::Result<std::int64_t> &id) {
            if (!id) {
                emit failed(id.error());
                return;
            }
            if (m_current != 0)
                m_drafts.erase(m_current); // the changes are now part of the new view
            if (saved(*id))
                goTo(*id);
            else
                m_wanted = *id; // once the views have been reloaded
        });
}

void ViewBar::rename()
{
    if (m_current == 0)
        return;
    m_desk.prompts.text(this, Text::tr("Rename view"), Text::tr("View name"), nameOf(m_current),
                        [this, id = m_current](const QString &name) {
                            m_desk.workspace
                                .edit([id, name](app::TeamStore &store, app::JobContext &) {
                                    return app::CustomerViews(store).rename(id, name);
                                })
                                .then(this, [this](const app::Result<void> &result) {
                                    if (!result)
                                        emit failed(result.error());
                                });
                        });
}

void ViewBar::remove()
{
    if (m_current == 0)
        return;
    const QString name = nameOf(m_current);
    m_desk.prompts.confirm(
        this, Text::tr("Delete the view \"%1\"?").arg(name),
        Text::tr("It is deleted for the whole team. Customers are not affected. You can undo this."),
        Text::tr("Delete view"), [this, id = m_current] {
            m_desk.workspace
                .edit([id](app::TeamStore &store, app::JobContext &) { return app::CustomerViews(store).remove(id); })
                .then(this, [this](const app::Result<void> &result) {
                    if (!result)
                        emit failed(result.error());
                });
        });
}

void ViewBar::discard()
{
    m_drafts.erase(m_current);
    if (m_current == 0)
        m_desk.preferences.setState(draftName(), {});
    goTo(m_current);
}

void ViewBar::step(int by)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

} // namespace ui
