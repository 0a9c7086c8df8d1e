#include "ui/window/appearancesettings.h"

#include "app/text.h"
#include "ui/desk/reminderhours.h"
#include "ui/desk/textsize.h"
#include "ui/window/settingsparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QTimeEdit>

namespace ui {

using app::Text;

AppearanceSettings::AppearanceSettings(const Preferences &preferences, QWidget *parent) : QWidget(parent)
{
    auto *form = settingsForm(this);
    addSettingsTitle(form, Text::tr("Appearance"));
    m_looks = addChoice(form, "settingsLooks", Text::tr("Theme"));
    m_looks->addItem(Text::tr("Follow system"), int(Theme::Mode::System));
    m_looks->addItem(Text::tr("Light"), int(Theme::Mode::Light));
    m_looks->addItem(Text::tr("Dark"), int(Theme::Mode::Dark));
    m_looks->setCurrentIndex(m_looks->findData(int(preferences.theme())));
    m_language = addChoice(form, "settingsLanguage", Text::tr("Language"));
    m_language->addItem(Text::tr("Follow system"), QString());
    m_language->addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language())));
    m_size = addChoice(form, "settingsTextSize", Text::tr("Text size"));
    for (const int percent : {80, 90, 100, 110, 125, 150, 175, 200})
        m_size->addItem(QStringLiteral("%1 %").arg(percent), percent);
    m_size->setCurrentIndex(std::max(0, m_size->findData(textSize(preferences))));

    const ReminderHours reminder = ReminderHours::load(preferences);
    addSettingsTitle(form, Text::tr("Tray reminders"));
    m_reminds = new QCheckBox(Text::tr("Remind me when tasks are due"), this);
    m_reminds->setObjectName(QStringLiteral("settingsReminds"));
    m_reminds->setChecked(reminder.isOn);
    form->addRow(QString(), m_reminds);
    m_from = addTimeOfDay(form, "settingsRemindFrom", Text::tr("From"), reminder.from);
    m_until = addTimeOfDay(form, "settingsRemindUntil", Text::tr("Until"), reminder.until);
    for (QTimeEdit *edit : {m_from, m_until}) {
        edit->setEnabled(reminder.isOn);
        connect(m_reminds, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    }
    addSettingsNote(form, Text::tr("Tasks due during quiet hours are announced when they end."));
}

QComboBox *AppearanceSettings::addChoice(QFormLayout *form, const char *name, const QString &label)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(label);
    form->addRow(label, box);
    return box;
}

bool AppearanceSettings::apply(Preferences &preferences, Theme &theme) const
{
    ReminderHours{m_reminds->isChecked(), minuteOf(*m_from), minuteOf(*m_until)}.save(preferences);
    const auto mode = Theme::Mode(m_looks->currentData().toInt());
    if (mode != theme.mode()) {
        preferences.setTheme(mode);
        theme.setMode(mode);
    }
    return language() != preferences.language() || textSizePercent() != textSize(preferences);
}

QString AppearanceSettings::language() const
{
    return m_language->currentData().toString();
}

int AppearanceSettings::textSizePercent() const
{
    return m_size->currentData().toInt();
}

} // namespace ui
