#pragma once

#include "ui/window/mainwindow.h"

#include <QTemporaryDir>
#include <QtTest>

class QSettings;

namespace tests {

/// Answers the prompts of a window: paths and texts set beforehand, yes to every question; records the messages.
class FakePrompts final : public ui::Prompts
{
public:
    QString path, answer;
    bool agrees = true;
    bool discards = false;    ///< what was typed, where it does not agree; otherwise it keeps editing
    /// Leaves questions about what was typed open; answer them by `open`.
    bool waits = false;
    std::vector<Decision> open;
    QStringList questions, told, foldersShown;
    QStringList explanations; ///< of the questions
    QList<Outcome> outcomes;  ///< of the confirmations

    void openFile(QWidget *, const QString &title, const QString &, Path chosen) override;
    void saveFile(QWidget *, const QString &title, const QString &, const QString &, Path chosen) override;
    void chooseFolder(QWidget *, const QString &title, Path chosen) override;
    void confirm(QWidget *, const QString &question, const QString &explanation, const QString &,
                 std::function<void()> confirmed, Outcome) override;
    void confirmTyped(QWidget *, const QString &question, const QString &explanation, const QString &,
                      Decision decision) override;
    void text(QWidget *, const QString &title, const QString &, const QString &,
              std::function<void(const QString &)> given) override;
    void showInFolder(const QString &file) override;
    void tell(QWidget *, const QString &message, const QString &detail) override;
};

/// A window with its own store, shown offscreen, with the clock stopped at 2026-11-22 09:00 in Shanghai.
class UiFixture final
{
public:
    /// Sample: without the SOPs for groups and Moments, so that the day is that of customers alone. WholeSample: the
    /// whole sample, a day later: a Monday, on which groups and accounts have tasks.
    enum class Content { Nothing, Empty, Sample, WholeSample };

    /// The sample store, created once per run; to be copied.
    static QString samplePath(Content content = Content::Sample);

    explicit UiFixture(Content content = Content::Sample);
    ~UiFixture();

    ui::MainWindow &window() { return *m_window; }
    app::Workspace &workspace() { return m_workspace; }
    FakePrompts &prompts() { return m_prompts; }
    ui::Theme &theme() { return m_theme; }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;

    /// The widget with that objectName, which must exist.
    template <class Widget = QWidget>
    Widget *find(const char *name)
    {
        auto *found = m_window->findChild<Widget *>(QString::fromUtf8(name));
        if (!found)
            qFatal("there is no widget %s", name);
        return found;
    }
    /// Runs the event loop until no query and no write is pending.
    void settle();
    /// The result of an SQL query on the store.
    std::int64_t integer(const char *sql);
    /// Rebuilds the window, as a change of the language does.
    void rebuild();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    ui::Preferences m_preferences;
    ui::Theme m_theme;
    FakePrompts m_prompts;
    app::Workspace m_workspace;
    ui::Desk m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace tests
