#include "ui/sop/stepeditor.h"

#include "app/sop/planwords.h"
#include "app/sop/speakers.h"
#include "app/sop/tasktext.h"
#include "app/text.h"
#include "ui/sop/linesdialog.h"
#include "ui/sop/planrange.h"
#include "ui/sop/rulebutton.h"
#include "ui/sop/sopwords.h"
#include "ui/sop/variantsdialog.h"
#include "ui/widgets/label.h"

#include <QFocusEvent>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTimeEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using app::Text;
using app::sop::PlanKind;
using app::sop::Purpose;
using app::sop::Step;
using app::sop::Via;

namespace {

constexpr int typingPauseMs = 2'000;

QLabel *caption(const QString &text, QWidget *field, QWidget *parent)
{
    auto *label = makeLabel(text, parent);
    label->setProperty("second", true);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

/// A script with several roles, one line each.
QString linesText(const Step &step)
{
    QStringList lines;
    for (const app::sop::ScriptLine &line : step.lines)
        lines << Text::tr("%1 (+%2 min): %3")
                     .arg(speakerText(app::sop::speakerRole(line.role).value_or(app::sop::ownerSpeaks)))
                     .arg(line.afterMinutes)
                     .arg(line.text);
    return lines.join(QLatin1Char('\n'));
}

} // namespace

StepEditor::StepEditor(Theme &theme, const PlanDraft &draft, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_draft(draft), m_pause(new QTimer(this))
{
    setProperty("card", true);
    setObjectName(QStringLiteral("stepEditor"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::em(1), Theme::em(0.75), Theme::em(1), Theme::em(0.75));
    column->setSpacing(Theme::em(0.5));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::em(0.75));
    grid->setVerticalSpacing(Theme::em(0.25));
    makeFields(grid);
    column->addLayout(grid);
    makeText(column);
    m_problem = makeLabel(this);
    m_problem->setObjectName(QStringLiteral("stepProblem"));
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPauseMs);
    connect(m_pause, &QTimer::timeout, this, &StepEditor::finish);
}

void StepEditor::makeFields(QGridLayout *grid)
{
    const auto spin = [this](const char *name, const char *key) {
        auto *box = new QSpinBox(this);
        box->setObjectName(QLatin1String(name));
        setPlanRange(box, app::sop::PlanObject::Step, key);
        box->setKeyboardTracking(false);
        box->setButtonSymbols(QAbstractSpinBox::NoButtons);
        box->setMinimumWidth(Theme::em(5));
        return box;
    };
    const auto combo = [this](const char *name) {
        auto *box = new QComboBox(this);
        box->setObjectName(QLatin1String(name));
        return box;
    };
    m_day = spin("stepDay", "day");
    m_kind = combo("stepKind");
    m_kind->addItem(Text::tr("at a set time"));
    m_kind->addItem(Text::tr("after a delay"));
    m_time = new QTimeEdit(this);
    m_time->setObjectName(QStringLiteral("stepTime"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setKeyboardTracking(false);
    m_time->setAccessibleName(Text::tr("Time"));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setMinimumWidth(Theme::em(5));
    m_after = spin("stepAfter", "after_minutes");
    m_after->setSuffix(QLatin1Char(' ') + Text::tr("min"));
    m_after->setAccessibleName(Text::tr("Minutes"));
    m_moment = new QStackedWidget(this);
    m_moment->addWidget(m_time);
    m_moment->addWidget(m_after);
    m_moment->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_window = spin("stepWindow", "window_minutes");
    m_window->setMinimum(0); // the default
    m_window->setSpecialValueText(Text::tr("Default"));
    m_purpose = combo("stepPurpose");
    for (const auto &[word, value] : app::sop::purposes)
        m_purpose->addItem(purposeText(value), int(value));
    m_via = combo("stepVia");
    m_postTheme = combo("stepTheme");
    m_postTheme->addItem(Text::tr("none"), 0);
    for (const auto &[word, value] : app::sop::themes)
        m_postTheme->addItem(themeText(value), int(value));
    connectFields();
    int column = 0;
    const auto put = [&](const QString &text, QWidget *field) {
        grid->addWidget(caption(text, field, this), 0, column);
        grid->addWidget(field, 1, column++);
    };
    put(Text::tr("Day"), m_day);
    put(Text::tr("When"), m_kind);
    put(Text::tr("Time"), m_moment);
    put(Text::tr("Window (minutes)"), m_window);
    put(Text::tr("Purpose"), m_purpose);
    put(Text::tr("Delivery method"), m_via);
    m_themeCaption = caption(Text::tr("Theme"), m_postTheme, this);
    grid->addWidget(m_themeCaption, 0, column);
    grid->addWidget(m_postTheme, 1, column++);
    grid->setColumnStretch(column, 1);
}

void StepEditor::connectFields()
{
    connect(m_day, &QSpinBox::valueChanged, this, [this](int day) { change([day](Step &step) { step.day = day; }); });
    connect(m_kind, &QComboBox::activated, this, &StepEditor::changeMoment);
    connect(m_time, &QTimeEdit::timeChanged, this, &StepEditor::changeMoment);
    connect(m_after, &QSpinBox::valueChanged, this, &StepEditor::changeMoment);
    connect(m_window, &QSpinBox::valueChanged, this, [this](int minutes) {
        change([minutes](Step &step) { step.windowMinutes = minutes > 0 ? std::optional(minutes) : std::nullopt; });
    });
    // A field left at its default stays at the default.
    connect(m_purpose, &QComboBox::activated, this, [this] {
        const auto purpose = Purpose(m_purpose->currentData().toInt());
        change([purpose](Step &step) {
            if (step.purpose || purpose != Purpose::Nurture)
                step.purpose = purpose;
        });
    });
    connect(m_postTheme, &QComboBox::activated, this, [this] {
        const int theme = m_postTheme->currentData().toInt();
        change([theme](Step &step) { step.theme = theme == 0 ? std::nullopt : std::optional(app::sop::Theme(theme)); });
    });
    connect(m_via, &QComboBox::activated, this, [this] {
        const auto via = Via(m_via->currentData().toInt());
        change([via, usual = usualVia()](Step &step) {
            if (step.via || via != usual)
                step.via = via;
        });
    });
}

void StepEditor::openLines()
{
    finish();
    auto *dialog = new LinesDialog(step(), window());
    connect(dialog, &LinesDialog::changed, this,
            [this, index = m_index](const std::vector<app::sop::ScriptLine> &lines) {
                emit changed(index, [lines](Step &step) {
                    if (lines.empty() && !step.lines.empty())
                        step.text = step.lines.front().text; // back to a single text
                    step.lines = lines;
                    if (!lines.empty())
                        step.text.clear();
                });
            });
    dialog->open();
}

void StepEditor::changeMoment()
{
    m_moment->setCurrentIndex(m_kind->currentIndex());
    if (m_kind->currentIndex() == 0) {
        change([minute = m_time->time().msecsSinceStartOfDay() / 60'000](Step &step) {
            step.minute = minute;
            step.afterMinutes.reset();
        });
    } else {
        change([after = m_after->value()](Step &step) {
            step.afterMinutes = after;
            step.minute.reset();
        });
    }
}

void StepEditor::makeText(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("stepText"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(Theme::em(5));
    m_text->setMaximumHeight(Theme::em(9));
    m_text->installEventFilter(this);
    row->addWidget(caption(Text::tr("Text"), m_text, this));
    row->addStretch(1);
    m_condition =
        new RuleButton(m_theme, Text::tr("Only for"),
                       Text::tr("Checked when the step is due. Customers who do not match skip this step."), this);
    m_condition->setObjectName(QStringLiteral("stepCondition"));
    m_conditionCaption = caption(Text::tr("Only for"), m_condition, this);
    row->addWidget(m_conditionCaption);
    row->addWidget(m_condition);
    m_lines = new QPushButton(this);
    m_lines->setObjectName(QStringLiteral("stepLines"));
    m_linesCaption = caption(Text::tr("Script"), m_lines, this);
    row->addWidget(m_linesCaption);
    row->addWidget(m_lines);
    connect(m_lines, &QPushButton::clicked, this, &StepEditor::openLines);
    m_deadline = new QSpinBox(this);
    m_deadline->setObjectName(QStringLiteral("stepDeadline"));
    setPlanRange(m_deadline, app::sop::PlanObject::CallToAction, "deadline_hours");
    m_deadline->setMinimum(0); // no call
    m_deadline->setSpecialValueText(Text::tr("none"));
    m_deadline->setSuffix(QLatin1Char(' ') + Text::tr("h"));
    m_deadline->setKeyboardTracking(false);
    m_deadline->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_deadline->setToolTip(Text::tr("The step asks members to do something: hours they have to respond. Enter the "
                                    "responses on the Groups page."));
    m_deadlineCaption = caption(Text::tr("Call to action"), m_deadline, this);
    row->addWidget(m_deadlineCaption);
    row->addWidget(m_deadline);
    connect(m_deadline, &QSpinBox::valueChanged, this, [this](int hours) {
        change([hours](Step &step) { step.deadlineHours = hours > 0 ? std::optional(hours) : std::nullopt; });
    });
    m_variants = new QPushButton(this);
    m_variants->setObjectName(QStringLiteral("stepVariants"));
    row->addSpacing(Theme::em(0.5));
    row->addWidget(caption(Text::tr("Variants"), m_variants, this));
    row->addWidget(m_variants);
    row->addSpacing(Theme::em(0.5));
    connect(m_condition, &RuleButton::changed, this,
            [this] { change([rule = m_condition->rule()](Step &step) { step.condition = rule; }); });
    connect(m_variants, &QPushButton::clicked, this, &StepEditor::openVariants);
    auto *insert = new QToolButton(this);
    insert->setObjectName(QStringLiteral("insertVariable"));
    insert->setText(Text::tr("Insert a variable"));
    insert->setAccessibleName(insert->text());
    insert->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(insert);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        for (QAction *action : menu->actions())
            action->setVisible(
                app::sop::isKnownIn(m_draft.plan().kind, app::sop::TextVariable(action->data().toInt())));
    });
    for (const app::sop::TextVariableInfo &variable : app::sop::textVariables()) {
        const QString name = QLatin1String(variable.name);
        QAction *action = menu->addAction(Text::tr(variable.label));
        action->setData(int(variable.variable));
        action->setObjectName(QStringLiteral("insert.") + name);
        connect(action, &QAction::triggered, this, [this, name] {
            m_text->insertPlainText(QStringLiteral("{{%1}}").arg(name));
            m_text->setFocus();
        });
    }
    insert->setMenu(menu);
    row->addWidget(insert);
    column->addLayout(row);
    column->addWidget(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            startTyping();
    });
}

/// The delivery methods for this kind of SOP.
void StepEditor::fillVias()
{
    const auto ofKind = [this](Via via) {
        const bool isGroup = via == Via::GroupMessage || via == Via::GroupNotice;
        switch (m_draft.plan().kind) {
        case PlanKind::OneToOne:
            return !isGroup && via != Via::Moments;
        case PlanKind::Group:
            return isGroup;
        case PlanKind::Moments:
            return via == Via::Moments;
        }
        return true;
    };
    m_via->clear();
    for (const auto &[word, value] : app::sop::vias) {
        if (ofKind(value) || step().via == value)
            m_via->addItem(viaText(value), int(value));
    }
}

const Step &StepEditor::step() const
{
    static const Step none;
    const auto &steps = m_draft.plan().steps;
    return m_index >= 0 && m_index < int(steps.size()) ? steps[size_t(m_index)] : none;
}

void StepEditor::showStep(int index)
{
    m_isShowing = true;
    m_index = index;
    const Step &step = this->step();
    fillVias();
    // Keeps a number that is being typed unless the plan has changed it.
    const auto show = [](QSpinBox *box, int value) {
        if (box->value() != value)
            box->setValue(value);
    };
    show(m_day, step.day.value_or(0));
    m_kind->setCurrentIndex(step.afterMinutes && !step.minute ? 1 : 0);
    if (const QTime time = QTime::fromMSecsSinceStartOfDay(step.minute.value_or(0) * 60'000); time != m_time->time())
        m_time->setTime(time);
    show(m_after, step.afterMinutes.value_or(0));
    m_moment->setCurrentIndex(m_kind->currentIndex());
    show(m_window, step.windowMinutes.value_or(0));
    m_purpose->setCurrentIndex(m_purpose->findData(int(step.purpose.value_or(Purpose::Nurture))));
    m_via->setCurrentIndex(m_via->findData(int(step.via.value_or(usualVia()))));
    showText(step);
    m_condition->setRule(step.condition);
    m_variants->setText(step.variants.empty() ? Text::tr("none")
                                              : Text::tr("%n variant(s)", nullptr, int(step.variants.size())));
    m_variants->setEnabled(step.content.isEmpty() && step.lines.empty());
    showKind(step);
    m_isShowing = false;
}

/// Only groups have scripts, only customers have conditions, only Moments have themes.
void StepEditor::showKind(const Step &step)
{
    const PlanKind kind = m_draft.plan().kind;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_conditionCaption, m_condition})
        widget->setVisible(kind == PlanKind::OneToOne || step.condition);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_linesCaption, m_lines})
        widget->setVisible(kind == PlanKind::Group || !step.lines.empty());
    m_lines->setText(step.lines.empty() ? Text::tr("none") : Text::tr("%n line(s)", nullptr, int(step.lines.size())));
    m_lines->setEnabled(step.content.isEmpty() && step.variants.empty());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_deadlineCaption, m_deadline})
        widget->setVisible(kind == PlanKind::Group);
    if (m_deadline->value() != step.deadlineHours.value_or(0))
        m_deadline->setValue(step.deadlineHours.value_or(0));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_themeCaption, m_postTheme})
        widget->setVisible(kind == PlanKind::Moments);
    m_postTheme->setCurrentIndex(m_postTheme->findData(step.theme ? int(*step.theme) : 0));
}

void StepEditor::showText(const Step &step)
{
    const bool ownText = step.content.isEmpty() && step.lines.empty() && step.variants.empty();
    const QString text = step.lines.empty() ? step.text : linesText(step);
    if (m_text->toPlainText() == text)
        stopTyping();
    else if (!m_isTyping && !m_isHeld)
        m_text->setPlainText(text);
    m_text->setEnabled(ownText);
    m_text->setPlaceholderText(ownText ? QString() : Text::tr("The text comes from the library or from variants."));
    m_text->setToolTip(step.lines.empty() ? QString() : Text::tr("Open the script to change its lines."));
}

void StepEditor::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void StepEditor::setSaysByItself(bool does)
{
    if (std::exchange(m_saysByItself, does) == does)
        return;
    if (!does)
        m_pause->stop();
    else if (m_isTyping)
        m_pause->start();
}

void StepEditor::startTyping()
{
    m_isTyping = true;
    if (m_saysByItself)
        m_pause->start();
}

void StepEditor::stopTyping()
{
    m_isTyping = false;
    m_pause->stop();
}

void StepEditor::hold()
{
    m_isHeld = true;
}

void StepEditor::release()
{
    m_isHeld = false;
    stopTyping();
    showStep(m_index);
}

void StepEditor::type(const QString &text)
{
    m_text->setPlainText(text);
    m_pause->stop(); // it is submitted when the field is left
    m_isTyping = text != step().text;
    m_text->setFocus();
}

void StepEditor::finish()
{
    if (!m_isTyping || m_isHeld)
        return;
    stopTyping();
    const QString text = m_text->toPlainText();
    if (text != step().text)
        emit changed(m_index, [text](Step &step) { step.text = text; });
}

void StepEditor::change(const StepChange &change)
{
    if (m_isShowing)
        return;
    finish();
    Step after = step();
    change(after);
    if (!(after == step()))
        emit changed(m_index, change);
}

void StepEditor::setNames(const RuleNamesBySubject &names)
{
    m_condition->setNames(names);
}

void StepEditor::openVariants()
{
    finish();
    auto *dialog = new VariantsDialog(step(), window());
    connect(dialog, &VariantsDialog::changed, this, [this, index = m_index, before = step().text](const Step &chosen) {
        emit changed(index, [chosen, before](Step &step) {
            step.variants = chosen.variants;
            step.variantsBy = chosen.variantsBy;
            if (chosen.text != before)
                step.text = chosen.text;
        });
    });
    dialog->open();
}

bool StepEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Not if another window is activated, such as a question about this text.
    if (watched == m_text && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        finish();
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
