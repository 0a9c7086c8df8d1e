#pragma once

#include "tests/ui/uifixture.h"
#include "ui/segments/ruleeditor.h"
#include "ui/sop/plantimeline.h"
#include "ui/sop/soppage.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace tests {

/// The window on the SOP page.
class Sop final
{
public:
    explicit Sop(UiFixture::Content content = UiFixture::Content::Sample) : fixture(content)
    {
        fixture.window().showPage(QStringLiteral("sop"));
        fixture.settle();
    }

    UiFixture fixture;

    ui::SopPage *page() { return static_cast<ui::SopPage *>(fixture.window().page(QStringLiteral("sop"))); }
    ui::PlanTimeline *timeline() { return fixture.find<ui::PlanTimeline>("timeline"); }
    QListView *list() { return fixture.find<QListView>("planList"); }
    const app::sop::Plan &plan() { return page()->plan(); }
    QString state() { return fixture.find<QLabel>("planState")->text().section(QStringLiteral("  ·  "), 0, 0); }
    void click(const char *name)
    {
        QTest::mouseClick(fixture.find(name), Qt::LeftButton);
        fixture.settle();
    }
    QDialog *moreRules()
    {
        click("moreRules");
        return fixture.window().findChildren<QDialog *>(QStringLiteral("planDialog")).last();
    }
    void press(QDialog *dialog, QDialogButtonBox::StandardButton button)
    {
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(button), Qt::LeftButton);
        fixture.settle();
    }
    /// Enters a rule into the builder behind a button.
    void build(QPushButton *button, const char *rule)
    {
        QTest::mouseClick(button, Qt::LeftButton);
        writeRule(rule);
    }
    void writeRule(const char *rule)
    {
        auto *dialog = fixture.window().findChildren<QDialog *>(QStringLiteral("ruleDialog")).last();
        dialog->findChild<ui::RuleEditor *>()->setRule(QJsonDocument::fromJson(rule).object());
        press(dialog, QDialogButtonBox::Ok);
    }
    void choose(QComboBox *box, int index)
    {
        box->setCurrentIndex(index);
        emit box->activated(index);
        fixture.settle();
    }
    QDialog *anchorDialog()
    {
        click("planAnchor");
        return fixture.window().findChildren<QDialog *>(QStringLiteral("anchorDialog")).last();
    }
    void trigger(const char *action)
    {
        fixture.window().actions().find(action)->trigger();
        fixture.settle();
    }
    /// Waits until all writes are done.
    void saved()
    {
        while (fixture.workspace().isWriting())
            QTest::qWait(1);
    }
    /// Types into a field like a user, replacing its text.
    void type(const char *name, const QString &text)
    {
        QWidget *field = fixture.find(name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }
    void enter(const char *name, const QString &text)
    {
        type(name, text);
        QTest::keyClick(fixture.find(name), Qt::Key_Return);
    }
    void fromTemplate(const char *name)
    {
        fixture.find<QAction>(name)->trigger();
        fixture.settle();
    }
    /// The plan in the store, read again.
    app::sop::Plan stored()
    {
        auto job = fixture.workspace().ask([name = plan().name](app::TeamStore &store, app::JobContext &) {
            return app::sop::SopService(store).plan(name);
        });
        while (!job.isFinished())
            QTest::qWait(2);
        return job.result().value_or(app::sop::Plan());
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(timeline(), Qt::LeftButton, {}, from);
        QTest::mouseMove(timeline(), (from + to) / 2);
        QTest::mouseMove(timeline(), to);
        QTest::mouseRelease(timeline(), Qt::LeftButton, {}, to);
        fixture.settle();
    }
};

} // namespace tests
