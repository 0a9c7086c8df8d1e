#include "ui/sop/targetlistdialog.h"

#include "app/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using app::Text;

TargetListDialog::TargetListDialog(const QString &title, const QStringList &names, const QStringList &chosenNames,
                                   QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("targetListDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(Theme::em(26), Theme::em(30));
    auto *column = new QVBoxLayout(this);
    m_search->setObjectName(QStringLiteral("targetSearch"));
    m_search->setPlaceholderText(Text::tr("Search"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setProperty("search", true); // what is typed there is no input that could be lost
    column->addWidget(m_search);
    m_list->setObjectName(QStringLiteral("targets"));
    m_list->setAccessibleName(title);
    QStringList all = names;
    for (const QString &name : chosenNames) { // also what no longer exists, so that it can be removed
        if (!all.contains(name))
            all << name;
    }
    for (const QString &name : std::as_const(all)) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosenNames.contains(name) ? Qt::Checked : Qt::Unchecked);
    }
    column->addWidget(m_list, 1);
    auto *count = makeLabel(this);
    count->setProperty("second", true);
    column->addWidget(count);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    column->addWidget(buttons);
    m_before = checked();
    const auto showCount = [this, count, buttons] {
        const auto number = int(checked().size());
        count->setText(Text::tr("%n chosen", nullptr, number));
        buttons->button(QDialogButtonBox::Ok)->setEnabled(number > 0);
        setProperty("holdsTyped", checked() != m_before);
    };
    showCount();
    connect(m_list, &QListWidget::itemChanged, this, showCount);
    connect(m_search, &QLineEdit::textChanged, this, &TargetListDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QStringList given = checked();
        accept();
        emit chosen(given);
    });
}

void TargetListDialog::filter(const QString &typed)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(typed.trimmed(), Qt::CaseInsensitive));
}

QStringList TargetListDialog::checked() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            names << m_list->item(row)->text();
    }
    return names;
}

} // namespace ui
