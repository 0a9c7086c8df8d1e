#include "ui/kpi/targetdialog.h"

#include "app/kpi/kpitext.h"
#include "app/text.h"
#include "ui/kpi/figurevalues.h"
#include "ui/theme/theme.h"
#include "ui/widgets/label.h"
#include "ui/widgets/problem.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace ui {

using app::CalendarUnit;
using app::Text;
using storage::Target;

namespace {

constexpr double tenThousandths = 10'000;
constexpr double most = 1e12;

bool isShare(const app::Metric &metric)
{
    return metric.unit == app::MetricUnit::Ratio;
}

QString unitOf(const app::Metric &metric)
{
    switch (metric.unit) {
    case app::MetricUnit::Money:
        return Text::tr("yuan");
    case app::MetricUnit::Ratio:
        return QStringLiteral("%");
    case app::MetricUnit::Minutes:
        return Text::tr("minutes");
    case app::MetricUnit::Count:
    case app::MetricUnit::Number:
        break;
    }
    return {};
}

} // namespace

TargetDialog::TargetDialog(const app::Metric &metric, std::pair<Target::Scope, std::int64_t> scope,
                           const QString &scopeName, storage::LocalDay today, const std::optional<Target> &known,
                           QWidget *parent)
    : QDialog(parent), m_metric(metric), m_scope(scope), m_known(known), m_days(new QComboBox(this)),
      m_value(new QLineEdit(this)), m_problem(makeLabel(this))
{
    setObjectName(QStringLiteral("targetDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(Text::tr("Target for %1").arg(app::shownName(metric)));
    auto *title = makeLabel(QStringLiteral("%1 · %2").arg(app::shownName(metric), scopeName), this);
    title->setFont(Theme::font(1.15, true));
    auto *definition = makeLabel(shownDefinition(metric), this);
    definition->setProperty("second", true);
    definition->setWordWrap(true);

    m_days->setObjectName(QStringLiteral("targetDays"));
    m_days->setAccessibleName(Text::tr("Target period"));
    if (known)
        addDays(Text::tr("Current period"), {known->from, known->to});
    const app::Period month = app::unitAround(today, CalendarUnit::Month);
    addDays(Text::tr("This month"), month);
    addDays(Text::tr("Next month"), app::unitAround(month.to + 1, CalendarUnit::Month));
    addDays(Text::tr("This quarter"), app::unitAround(today, CalendarUnit::Quarter));
    addDays(Text::tr("This year"), app::unitAround(today, CalendarUnit::Year));
    m_value->setObjectName(QStringLiteral("targetValue"));
    m_value->setAccessibleName(Text::tr("Target value"));
    m_value->setAlignment(Qt::AlignRight);
    if (known)
        m_value->setText(QString::number(targetNumber(known->value) * (isShare(metric) ? 100 : 1), 'g', 12));
    m_problem->setObjectName(QStringLiteral("targetProblem"));
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *amount = new QHBoxLayout;
    amount->addWidget(m_value, 1);
    if (const QString unit = unitOf(metric); !unit.isEmpty())
        amount->addWidget(makeLabel(unit, this));
    auto *form = new QFormLayout;
    form->setSpacing(Theme::em(0.5));
    form->addRow(Text::tr("For"), m_days);
    form->addRow(metric.better == app::Better::Down ? Text::tr("At most") : Text::tr("At least"), amount);

    auto *buttons = new QDialogButtonBox(this);
    m_set = new QPushButton(Text::tr("Set target"), this);
    m_set->setObjectName(QStringLiteral("targetSet"));
    m_set->setProperty("primary", true);
    m_set->setDefault(true);
    buttons->addButton(m_set, QDialogButtonBox::AcceptRole);
    buttons->addButton(Text::tr("Cancel"), QDialogButtonBox::RejectRole);
    m_remove = buttons->addButton(Text::tr("Remove target"), QDialogButtonBox::DestructiveRole);
    m_remove->setObjectName(QStringLiteral("targetRemove"));
    m_remove->setVisible(known.has_value());
    connect(buttons, &QDialogButtonBox::accepted, this, &TargetDialog::give);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_problem->hide();
        emit removalWanted(*m_known);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::em(1.5), Theme::em(1.5), Theme::em(1.5), Theme::em(1));
    layout->setSpacing(Theme::em(0.75));
    layout->addWidget(title);
    layout->addWidget(definition);
    layout->addSpacing(Theme::em(0.5));
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(Theme::em(30));
    m_value->setFocus();
    m_value->selectAll();
}

void TargetDialog::addDays(const QString &name, const app::Period &period)
{
    if (std::find(m_periods.begin(), m_periods.end(), period) != m_periods.end())
        return;
    m_periods.push_back(period);
    m_days->addItem(Text::tr("%1 (%2 to %3)").arg(name, storage::isoDay(period.from), storage::isoDay(period.to)));
}

void TargetDialog::setReadOnly(bool isReadOnly)
{
    for (QWidget *control : {static_cast<QWidget *>(m_days), static_cast<QWidget *>(m_value),
                             static_cast<QWidget *>(m_set), static_cast<QWidget *>(m_remove)})
        control->setEnabled(!isReadOnly);
    m_problem->setText(Text::tr("This file is open read-only and cannot be changed."));
    m_problem->setVisible(isReadOnly);
}

void TargetDialog::showProblem(const QString &sentence)
{
    ui::showProblem(m_problem, sentence);
}

std::optional<Target> TargetDialog::target() const
{
    QString text = m_value->text().trimmed();
    text.remove(QLatin1Char(',')).remove(QLatin1Char('%')).remove(QLatin1Char(' '));
    bool isNumber = false;
    const double number = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || number < 0 || number > most || std::isnan(number))
        return std::nullopt;
    const app::Period &period = m_periods[std::size_t(m_days->currentIndex())];
    const double value = number / (isShare(m_metric) ? 100 : 1) * tenThousandths;
    return Target{QLatin1String(m_metric.key), m_scope.first, m_scope.second, period.from, period.to,
                  std::llround(value)};
}

void TargetDialog::give()
{
    const std::optional<Target> given = target();
    if (!given) {
        showProblem(Text::tr("\"%1\" is not valid. Enter zero or more, such as 12000 or 12000.50.")
                        .arg(m_value->text().trimmed()));
        m_value->setFocus();
        m_value->selectAll();
        return;
    }
    m_problem->hide();
    emit targetGiven(*given);
}

} // namespace ui
