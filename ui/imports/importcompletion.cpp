#include "ui/imports/importcompletion.h"

#include "app/text.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

namespace ui {

using app::Text;

namespace {

const QDate epoch(1970, 1, 1);

} // namespace

ImportCompletion::ImportCompletion(QWidget *parent)
    : QWidget(parent), m_isComplete(new QCheckBox(this)), m_day(new QDateEdit(this))
{
    m_day->setProperty("search", true); // nothing is lost with it
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::em(0.5));
    m_isComplete->setObjectName(QStringLiteral("importComplete"));
    m_day->setObjectName(QStringLiteral("importCompleteDay"));
    m_day->setAccessibleName(Text::tr("File date"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_day->setEnabled(false);
    row->addWidget(m_isComplete);
    row->addWidget(m_day);
    row->addStretch(1);
    connect(m_isComplete, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
}

void ImportCompletion::setUp(bool isOfGroups, storage::LocalDay today)
{
    m_isComplete->setText(
        isOfGroups ? Text::tr("The file lists all members of its groups. Treat anyone missing as having left as of")
                   : Text::tr("The file lists all friends of its accounts. Treat anyone missing as ended as of"));
    if (m_day->maximumDate() != epoch.addDays(today)) {
        m_day->setMaximumDate(epoch.addDays(today));
        m_day->setDate(epoch.addDays(today));
    }
}

std::optional<storage::LocalDay> ImportCompletion::asOf() const
{
    if (isHidden() || !m_isComplete->isChecked())
        return std::nullopt;
    return storage::LocalDay(epoch.daysTo(m_day->date()));
}

} // namespace ui
