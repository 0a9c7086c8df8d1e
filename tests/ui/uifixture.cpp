#include "tests/ui/uifixture.h"

#include "app/assembly/sampleteam.h"
#include "tests/app/storefixture.h"

#include <QApplication>
#include <QSettings>

namespace tests {

void FakePrompts::openFile(QWidget *, const QString &title, const QString &, Path chosen)
{
    questions << title;
    if (!path.isEmpty())
        chosen(path);
}

void FakePrompts::saveFile(QWidget *, const QString &title, const QString &, const QString &, Path chosen)
{
    questions << title;
    if (!path.isEmpty())
        chosen(path);
}

void FakePrompts::chooseFolder(QWidget *, const QString &title, Path chosen)
{
    questions << title;
    if (!path.isEmpty())
        chosen(path);
}

void FakePrompts::confirm(QWidget *, const QString &question, const QString &explanation, const QString &,
                          std::function<void()> confirmed, Outcome outcome)
{
    outcomes << outcome;
    questions << question;
    explanations << explanation;
    if (agrees)
        confirmed();
}

void FakePrompts::confirmTyped(QWidget *, const QString &question, const QString &explanation, const QString &,
                               Decision decision)
{
    questions << question;
    explanations << explanation;
    if (waits)
        open.push_back(std::move(decision));
    else
        agrees ? decision.apply() : discards ? decision.discard() : decision.keepEditing();
}

void FakePrompts::text(QWidget *, const QString &title, const QString &, const QString &,
                       std::function<void(const QString &)> given)
{
    questions << title;
    if (!answer.isEmpty())
        given(answer);
}

void FakePrompts::showInFolder(const QString &file)
{
    foldersShown << file;
}

void FakePrompts::tell(QWidget *, const QString &message, const QString &detail)
{
    told << message + QLatin1Char(' ') + detail;
}

QString UiFixture::samplePath(Content content)
{
    static QTemporaryDir folder;
    const bool isWhole = content == Content::WholeSample;
    const QString path = folder.filePath(isWhole ? QStringLiteral("whole.siyu") : QStringLiteral("sample.siyu"));
    if (QFile::exists(path))
        return path;
    app::QuietJobContext job;
    if (!app::TeamStore::create(path))
        qFatal("the sample store could not be created");
    auto store = app::TeamStore::open(path, app::TeamStore::Access::Write, StoreFixture::now);
    if (!store || !app::SampleTeam(**store).fill(job))
        qFatal("the sample team could not be made");
    if (!isWhole)
        (*store)->connection().execute("DELETE FROM call_to_action WHERE task_id IS NOT NULL; "
                                       "DELETE FROM task WHERE customer_id IS NULL; "
                                       "DELETE FROM event WHERE customer_id IS NULL; "
                                       "DELETE FROM enrolment WHERE target_kind > 1; "
                                       "DELETE FROM plan_version WHERE plan_id IN (SELECT id FROM plan WHERE kind > 1); "
                                       "DELETE FROM plan WHERE kind > 1");
    return path;
}

UiFixture::UiFixture(Content content)
    : m_settings(std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)),
      m_preferences(*m_settings), m_theme(*qApp), m_desk{m_workspace, m_theme, m_preferences, m_prompts}
{
    m_theme.setMode(ui::Theme::Mode::Light);
    rebuild();
    if (content == Content::Nothing)
        return;
    const QString path = m_folder.filePath(QStringLiteral("team.siyu"));
    const bool isSample = content == Content::Sample || content == Content::WholeSample;
    if (isSample)
        QFile::copy(samplePath(content), path);
    QSignalSpy opened(&m_workspace, &app::Workspace::opened);
    m_workspace.open(path,
                     isSample ? app::Workspace::OpenMode::Open : app::Workspace::OpenMode::Create,
                     StoreFixture::now + (content == Content::WholeSample ? storage::msPerDay : 0));
    if (!opened.wait(20'000))
        qFatal("the store did not open: %s", qPrintable(m_prompts.told.join(QLatin1Char(' '))));
    settle();
}

UiFixture::~UiFixture() = default;

void UiFixture::rebuild()
{
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(m_desk);
    m_window->resize(1280, 800);
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        qFatal("the window did not appear");
}

QString UiFixture::write(const QString &name, const QByteArray &content) const
{
    QFile target(file(name));
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        qFatal("%s could not be written", qPrintable(name));
    return target.fileName();
}

void UiFixture::settle()
{
    // Answers trigger further queries; three quiet rounds mean that none is pending.
    for (int quiet = 0; quiet < 3;) {
        const int before = m_workspace.questionsUnderWay();
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QTest::qWait(5);
        quiet = before == 0 && m_workspace.questionsUnderWay() == 0 ? quiet + 1 : 0;
    }
}

std::int64_t UiFixture::integer(const char *sql)
{
    auto job = m_workspace.ask([sql](app::TeamStore &store, app::JobContext &) -> app::Result<std::int64_t> {
        return store.connection().prepareOnce(sql).step() ? store.connection().integer(sql) : 0;
    });
    while (!job.isFinished())
        QTest::qWait(2);
    return job.result().value_or(-1);
}

} // namespace tests
