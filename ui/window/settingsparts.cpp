#include "ui/window/settingsparts.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QLabel>
#include <QTimeEdit>

namespace ui {

QFormLayout *settingsForm(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::em(1.5));
    form->setVerticalSpacing(Theme::em(0.5));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    return form;
}

void addSettingsTitle(QFormLayout *form, const QString &title)
{
    auto *label = makeLabel(title, form->parentWidget());
    label->setFont(Theme::font(1.15, true));
    label->setContentsMargins(0, form->rowCount() > 0 ? Theme::em(1) : 0, 0, Theme::em(0.25));
    form->addRow(label);
}

QLabel *addSettingsNote(QFormLayout *form, const QString &text)
{
    auto *label = makeLabel(text, form->parentWidget());
    label->setProperty("second", true);
    label->setWordWrap(true);
    form->addRow(label);
    return label;
}

QTimeEdit *addTimeOfDay(QFormLayout *form, const char *name, const QString &label, int minute)
{
    auto *edit = new QTimeEdit(QTime(0, 0).addSecs(minute * 60), form->parentWidget());
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(label);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setButtonSymbols(QAbstractSpinBox::NoButtons);
    edit->setMinimumWidth(Theme::em(6));
    form->addRow(label, edit);
    return edit;
}

int minuteOf(const QTimeEdit &edit)
{
    return edit.time().hour() * 60 + edit.time().minute();
}

} // namespace ui
