#include "ui/customers/customfieldsdialog.h"

#include "app/text.h"
#include "ui/customers/customfielddialog.h"
#include "ui/widgets/columnwidths.h"
#include "ui/widgets/label.h"
#include "ui/widgets/shown.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using app::CustomFields;
using app::Text;

namespace {

enum Column { Name, Kind, Choices, Uses };

} // namespace

CustomFieldsDialog::CustomFieldsDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_asker(desk.workspace)
{
    setObjectName(QStringLiteral("ownFieldsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Text::tr("Custom fields"));
    build();
    resize(Theme::em(46), Theme::em(30));
    connect(&desk.workspace, &app::Workspace::changed, this, &CustomFieldsDialog::ask);
    connect(&desk.workspace, &app::Workspace::closed, this, &QDialog::reject);
    ask();
}

void CustomFieldsDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1.5), Theme::em(1.25), Theme::em(1.5), Theme::em(1.25));
    column->setSpacing(Theme::em(0.75));
    m_hint = makeLabel(Text::tr("Extra information your team keeps about customers. Use it as columns and in rules, "
                                "imports and exports."),
                       this);
    m_hint->setObjectName(QStringLiteral("ownFieldsHint"));
    m_hint->setProperty("second", true);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    m_list = new QTreeWidget(this);
    m_list->setObjectName(QStringLiteral("ownFields"));
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels(
        {Text::tr("Field"), Text::tr("Type"), Text::tr("Options"), Text::tr("Customers with a value")});
    m_list->headerItem()->setTextAlignment(Uses, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setSectionResizeMode(Choices, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    setColumnWidths(*m_list->header(), {12, 6, 0, 9});
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::em(0.5));
    const auto button = [&](const char *name, const QString &text, std::function<void()> run) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, std::move(run));
        return made;
    };
    m_up = button("ownFieldUp", Text::tr("Move &up"), [this] { move(-1); });
    m_down = button("ownFieldDown", Text::tr("Move &down"), [this] { move(1); });
    m_remove = button("ownFieldRemove", Text::tr("&Remove…"), [this] { remove(); });
    m_change = button("ownFieldChange", Text::tr("&Change…"), [this] { change(); });
    m_new = button("ownFieldNew", Text::tr("&New field…"), [this] { define(); });
    m_new->setProperty("primary", true);
    for (QPushButton *left : {m_up, m_down})
        row->addWidget(left);
    row->addStretch(1);
    for (QPushButton *right : {m_remove, m_change, m_new})
        row->addWidget(right);
    column->addLayout(row);
    const auto key = [this](const QKeySequence &keys, std::function<void()> run) {
        connect(new QShortcut(keys, m_list), &QShortcut::activated, this, std::move(run));
    };
    key(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { move(1); });
    key(Qt::Key_Delete, [this] { remove(); });
    key(Qt::Key_F2, [this] { change(); });
    key(Qt::Key_Insert, [this] { define(); });
    connect(m_list, &QTreeWidget::itemActivated, this, &CustomFieldsDialog::change);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CustomFieldsDialog::enable);
}

void CustomFieldsDialog::ask()
{
    m_asker.ask([](app::TeamStore &store, app::JobContext &) { return CustomFields(store).all(); },
                [this](const app::Result<std::vector<CustomFields::Summary>> &fields) {
                    if (fields)
                        showFields(*fields);
                });
}

void CustomFieldsDialog::showFields(const std::vector<CustomFields::Summary> &fields)
{
    if (m_wanted.isEmpty() && current() >= 0)
        m_wanted = m_fields[std::size_t(current())].field.name;
    m_fields = fields;
    m_list->clear();
    for (const CustomFields::Summary &summary : m_fields) {
        auto *item =
            new QTreeWidgetItem(m_list, {summary.field.name, kindWord(summary.field.kind),
                                         summary.field.choices.join(QStringLiteral(", ")), shownCount(summary.uses)});
        item->setSizeHint(Name, QSize(0, Theme::em(2)));
        item->setToolTip(Choices, item->text(Choices));
        item->setTextAlignment(Uses, Qt::AlignRight | Qt::AlignVCenter);
        if (!m_list->currentItem() || summary.field.name == m_wanted)
            m_list->setCurrentItem(item);
    }
    m_wanted.clear();
    enable();
    m_list->setFocus();
}

int CustomFieldsDialog::current() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void CustomFieldsDialog::enable()
{
    const bool canWrite = !m_desk.workspace.isReadOnly();
    const int row = current();
    m_new->setEnabled(canWrite);
    m_change->setEnabled(canWrite && row >= 0);
    m_remove->setEnabled(canWrite && row >= 0);
    m_up->setEnabled(canWrite && row > 0);
    m_down->setEnabled(canWrite && row >= 0 && row + 1 < m_list->topLevelItemCount());
}

void CustomFieldsDialog::define()
{
    if (!m_new->isEnabled())
        return;
    auto *dialog = new CustomFieldDialog(m_desk, std::nullopt, this);
    connect(dialog, &CustomFieldDialog::saved, this, [this](const storage::CustomField &field) {
        m_wanted = field.name;
        emit added(field.id);
        emit said(Text::tr("Added the field \"%1\".").arg(field.name));
        ask();
    });
    dialog->open();
}

void CustomFieldsDialog::change()
{
    if (!m_change->isEnabled())
        return;
    auto *dialog = new CustomFieldDialog(m_desk, m_fields[std::size_t(current())].field, this);
    connect(dialog, &CustomFieldDialog::saved, this, [this](const storage::CustomField &field) {
        m_wanted = field.name;
        ask();
    });
    dialog->open();
}

void CustomFieldsDialog::move(int by)
{
    const int from = current(), to = from + by;
    if (from < 0 || to < 0 || to >= int(m_fields.size()) || m_desk.workspace.isReadOnly())
        return;
    QStringList names;
    for (const CustomFields::Summary &summary : m_fields)
        names << summary.field.name;
    m_wanted = names.at(from);
    names.move(from, to);
    m_desk.workspace
        .edit([names](app::TeamStore &store, app::JobContext &) { return CustomFields(store).reorder(names); })
        .then(this, [this](const app::Result<void> &done) {
            if (!done)
                m_desk.prompts.tell(this, done.error().message, done.error().detail);
        });
}

void CustomFieldsDialog::remove()
{
    if (!m_remove->isEnabled())
        return;
    const CustomFields::Summary summary = m_fields[std::size_t(current())];
    m_desk.prompts.confirm(
        this, Text::tr("Remove the field \"%1\"?").arg(summary.field.name),
        summary.uses == 0 ? Text::tr("No customer has a value in it. You can undo this in one step.")
                          : Text::tr("%n customer(s) will lose their value. You can undo this in one step.", nullptr,
                                     int(summary.uses)),
        Text::tr("Remove field"), [this, name = summary.field.name] {
            m_desk.workspace
                .edit([name](app::TeamStore &store, app::JobContext &) { return CustomFields(store).remove(name); })
                .then(this, [this, name](const app::Result<std::int64_t> &done) {
                    if (done)
                        emit said(Text::tr("Removed the field \"%1\".").arg(name));
                    else
                        m_desk.prompts.tell(this, done.error().message, done.error().detail);
                });
        });
}

} // namespace ui
