#include "ui/sop/scriptpane.h"

#include "app/content/contentservice.h"
#include "app/text.h"
#include "ui/widgets/reservedkeys.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;
using storage::Content;

namespace {

constexpr int indexRole = Qt::UserRole;

} // namespace

ScriptPane::ScriptPane(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_input(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_asker(desk.workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::em(0.5));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    m_input->setObjectName(QStringLiteral("scriptInput"));
    m_input->setAccessibleName(Text::tr("Find a script"));
    m_input->setPlaceholderText(Text::tr("Find scripts by words or initials; Enter copies"));
    m_input->setClearButtonEnabled(true);
    m_input->installEventFilter(this);
    new ReservedKeys(m_input, {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Up, Qt::Key_Down});
    new ReservedKeys(m_list, {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Up, Qt::Key_Down});
    auto *edit = new QToolButton(this);
    edit->setObjectName(QStringLiteral("editScripts"));
    edit->setIcon(desk.theme.icon(QStringLiteral("edit")));
    edit->setAccessibleName(Text::tr("Edit scripts"));
    edit->setToolTip(edit->accessibleName());
    row->addWidget(m_input, 1);
    row->addWidget(edit);
    column->addLayout(row);
    m_list->setObjectName(QStringLiteral("scriptList"));
    m_list->setAccessibleName(Text::tr("Scripts"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list, 1);
    connect(edit, &QToolButton::clicked, this, &ScriptPane::editWanted);
    connect(m_input, &QLineEdit::textChanged, this, &ScriptPane::fill);
    connect(m_list, &QListWidget::itemActivated, this, &ScriptPane::take);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &ScriptPane::take);
    connect(&desk.theme, &Theme::changed, edit,
            [this, edit] { edit->setIcon(m_desk.theme.icon(QStringLiteral("edit"))); });
}

void ScriptPane::refresh()
{
    m_asker.ask(
        [](app::TeamStore &store, app::JobContext &) {
            return app::ContentService(store).list({Content::Category::Script, Content::State::Approved});
        },
        [this](const app::Result<std::vector<Content>> &scripts) {
            if (!scripts || *scripts == m_scripts)
                return;
            m_scripts = *scripts;
            m_keys.clear();
            for (const Content &script : m_scripts)
                m_keys << m_filter.keyOf(script.name) + QLatin1Char('\n') + m_filter.keyOf(script.body) +
                              QLatin1Char('\n') + script.body.toLower();
            fill();
        });
}

void ScriptPane::fill()
{
    const QString typed = m_input->text();
    m_list->clear();
    for (size_t i = 0; i < m_scripts.size(); ++i) {
        if (!PinyinFilter::fits(typed, m_keys[qsizetype(i)]))
            continue;
        const Content &script = m_scripts[i];
        auto *item = new QListWidgetItem(QStringLiteral("%1  %2").arg(script.name, script.body.simplified()), m_list);
        item->setData(indexRole, int(i));
        item->setToolTip(script.body);
    }
    if (m_list->count() == 0) {
        auto *none = new QListWidgetItem(m_scripts.empty() ? Text::tr("No scripts yet. Add one with the pencil.")
                                                           : Text::tr("No matching scripts."),
                                         m_list);
        none->setFlags(Qt::NoItemFlags);
        none->setData(indexRole, -1);
        return;
    }
    m_list->setCurrentRow(0);
}

void ScriptPane::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    const int index = item ? item->data(indexRole).toInt() : -1;
    if (index >= 0)
        emit chosen(m_scripts[size_t(index)].name, m_scripts[size_t(index)].body);
}

bool ScriptPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QWidget::eventFilter(watched, event);
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
    return true;
}

} // namespace ui
