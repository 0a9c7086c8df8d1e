// Pictures of every page with the sample team and with an empty store, zh in light and en in dark: screenshots FOLDER
// [PAGE…]. With a million customers: screenshots --million FOLDER [PAGE…]; SIYU_BENCH_STORE names the store of
// bench_window to use, else one is made (a minute), SIYU_BENCH_ROWS asks for fewer. SIYU_FONT names another font,
// --size 960x600 another size of the window, --text 200 another size of the text in per cent.
#include "app/assembly/sampleteam.h"
#include "app/text.h"
#include "tests/bench/benchstore.h"
#include "tests/hermetichome.h"
#include "ui/desk/desktopprompts.h"
#include "ui/desk/textsize.h"
#include "ui/sop/tasklistmodel.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QLibraryInfo>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QPixmap>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTranslator>

namespace {

constexpr storage::UtcMs now = 1'795'309'200'000; // 2026-11-22 09:00 in Shanghai
constexpr int longestWaitMs = 180'000;

/// Runs the event loop until no query is pending.
void settle(app::Workspace &workspace)
{
    QElapsedTimer timer;
    timer.start();
    for (int quiet = 0; quiet < 20 && timer.elapsed() < longestWaitMs;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        quiet = workspace.questionsUnderWay() == 0 ? quiet + 1 : 0;
    }
}

struct Look
{
    const char *language;
    ui::Theme::Mode mode;
    const char *suffix;
    QSize size;
};

class Photographer final
{
public:
    Photographer(ui::Desk &desk, const QString &folder, const QStringList &only)
        : m_desk(desk), m_folder(folder), m_only(only)
    {
    }

    void take(QWidget &widget, const QString &name, const char *suffix)
    {
        settle(m_desk.workspace);
        const QString path = QStringLiteral("%1/%2-%3.png").arg(m_folder, name, QLatin1String(suffix));
        if (widget.grab().save(path))
            return;
        qWarning("%s could not be written", qPrintable(path));
        m_allSaved = false;
    }
    /// Takes every requested page in its initial state or, if it has an example, with that.
    void takePages(ui::MainWindow &window, const QString &ending, const char *suffix, bool withExample)
    {
        for (const ui::Page *page : window.findChildren<ui::Page *>()) {
            if (!wants(page->objectName()))
                continue;
            window.showPage(page->objectName());
            settle(m_desk.workspace);
            if (withExample)
                window.showPage(page->objectName(), QStringLiteral("example"));
            take(window, page->objectName() + ending, suffix);
        }
    }
    void takeSettings(ui::MainWindow &window, const char *suffix)
    {
        if (!wants(QStringLiteral("settings")))
            return;
        for (const char *page : {"machine", "rules", "store"}) {
            window.openSettings(QLatin1String(page));
            auto *dialog = window.findChild<QDialog *>(QStringLiteral("settings"));
            take(*dialog, QStringLiteral("settings-") + QLatin1String(page), suffix);
            delete dialog;
        }
    }
    /// The side window and the import dialogs.
    void takeSide(ui::MainWindow &window, const char *suffix)
    {
        if (!wants(QStringLiteral("side")))
            return;
        window.actions().find("sideMode")->trigger();
        auto *side = window.findChild<QWidget *>(QStringLiteral("sideWindow"));
        take(*side, QStringLiteral("side"), suffix);
        auto *query = side->findChild<QLineEdit *>(QStringLiteral("personQuery"));
        query->setText(QStringLiteral("周婉清"));
        emit query->returnPressed();
        take(*side, QStringLiteral("side-person"), suffix);
        side->hide();
    }
    /// The forecast of the first plan, by day and by team member, and its day 0.
    void takePreview(ui::MainWindow &window, const char *suffix)
    {
        if (!wants(QStringLiteral("preview")))
            return;
        window.showPage(QStringLiteral("sop"));
        settle(m_desk.workspace);
        window.findChild<QTabWidget *>(QStringLiteral("planTabs"))->setCurrentIndex(1);
        take(window, QStringLiteral("preview-day"), suffix);
        window.findChild<QComboBox *>(QStringLiteral("previewBy"))->setCurrentIndex(1);
        take(window, QStringLiteral("preview-staff"), suffix);
        window.findChild<QTabWidget *>(QStringLiteral("planTabs"))->setCurrentIndex(2);
        settle(m_desk.workspace);
        take(window, QStringLiteral("results"), suffix);
        window.findChild<QTabWidget *>(QStringLiteral("planTabs"))->setCurrentIndex(0);
        window.findChild<QPushButton *>(QStringLiteral("planAnchor"))->click();
        auto *dialog = window.findChild<QDialog *>(QStringLiteral("anchorDialog"));
        auto *kinds = dialog->findChild<QComboBox *>(QStringLiteral("anchorKind"));
        kinds->setCurrentIndex(kinds->count() - 1);
        take(*dialog, QStringLiteral("anchor"), suffix);
        delete dialog;
    }
    /// The content library: an item with a forbidden word, and one that SOPs may use.
    void takeContent(ui::MainWindow &window, const char *suffix)
    {
        if (!wants(QStringLiteral("content")))
            return;
        window.showPage(QStringLiteral("content"));
        settle(m_desk.workspace);
        auto *items = window.findChild<QTableView *>(QStringLiteral("contentTable"));
        for (const auto &[title, name] : {std::pair("满减活动", "content-words"), std::pair("秋茶到货", "content")}) {
            for (int row = 0; row < items->model()->rowCount(); ++row) {
                if (items->model()->index(row, 0).data().toString() == QString::fromUtf8(title))
                    items->setCurrentIndex(items->model()->index(row, 0));
            }
            window.findChild<QLineEdit *>(QStringLiteral("contentCustomer"))->setText(QStringLiteral("刘"));
            settle(m_desk.workspace);
            take(window, QLatin1String(name), suffix);
        }
    }
    /// The SOPs for groups and Moments, their dialogs, and a post to make.
    void takeKinds(ui::MainWindow &window, const char *suffix)
    {
        if (!wants(QStringLiteral("kinds")))
            return;
        window.showPage(QStringLiteral("sop"));
        settle(m_desk.workspace);
        auto *plans = window.findChild<QListView *>(QStringLiteral("planList"));
        for (const auto &[row, name] : {std::pair(1, "sop-group"), std::pair(2, "sop-moments")}) {
            plans->setCurrentIndex(plans->model()->index(row, 0));
            settle(m_desk.workspace);
            take(window, QLatin1String(name), suffix);
        }
        plans->setCurrentIndex(plans->model()->index(1, 0));
        settle(m_desk.workspace);
        takeOpened(window, "stepLines", "linesDialog", "lines", suffix);
        auto *audience = window.findChild<QComboBox *>(QStringLiteral("planAudience"));
        audience->setCurrentIndex(audience->count() - 1);
        emit audience->activated(audience->currentIndex());
        auto *targets = window.findChild<QDialog *>(QStringLiteral("targetListDialog"));
        take(*targets, QStringLiteral("groups-of-sop"), suffix);
        delete targets;
        window.showPage(QStringLiteral("today"));
        settle(m_desk.workspace);
        auto *tasks = window.findChild<QListView *>(QStringLiteral("taskList"));
        const auto isPost = [tasks](int row) {
            const auto *task = static_cast<ui::TaskListModel *>(tasks->model())->taskAt(row);
            return task && !task->line.task.customer;
        };
        for (int row = tasks->model()->rowCount() - 1; row >= 0; --row) {
            if (isPost(row))
                tasks->setCurrentIndex(tasks->model()->index(row, 0));
        }
        take(window, QStringLiteral("today-moments"), suffix);
    }
    void takeOpened(ui::MainWindow &window, const char *button, const char *dialogName, const char *name,
                    const char *suffix)
    {
        window.findChild<QPushButton *>(QLatin1String(button))->click();
        auto *dialog = window.findChild<QDialog *>(QLatin1String(dialogName));
        take(*dialog, QLatin1String(name), suffix);
        delete dialog;
    }
    /// The dialog that an action opens, if its picture is requested.
    void takeDialog(ui::MainWindow &window, const char *action, const char *dialogName, const char *name,
                    const char *suffix)
    {
        if (!wants(QLatin1String(name)))
            return;
        window.actions().find(action)->trigger();
        settle(m_desk.workspace);
        auto *dialog = window.findChild<QDialog *>(QLatin1String(dialogName));
        take(*dialog, QLatin1String(name), suffix);
        delete dialog;
    }
    /// The whole panel of the current customer, however long it is.
    void takePerson(ui::MainWindow &window, const char *suffix)
    {
        if (!wants(QStringLiteral("person")))
            return;
        window.showPage(QStringLiteral("customers"), QStringLiteral("example"));
        settle(m_desk.workspace);
        take(*window.findChild<QScrollArea *>(QStringLiteral("customerPanel"))->widget(), QStringLiteral("person"),
             suffix);
    }
    /// The most certain duplicates, and the first of them side by side.
    void takeMerge(ui::MainWindow &window, const char *suffix)
    {
        if (!wants(QStringLiteral("merge")))
            return;
        window.actions().find("findDuplicates")->trigger();
        settle(m_desk.workspace);
        auto *dialog = window.findChild<QDialog *>(QStringLiteral("duplicatesDialog"));
        dialog->findChild<QPushButton *>(QStringLiteral("duplicateMerge"))->click();
        settle(m_desk.workspace);
        take(*dialog->findChild<QDialog *>(QStringLiteral("mergeDialog")), QStringLiteral("merge"), suffix);
        delete dialog;
    }
    void takeImport(ui::MainWindow &window, const QString &file, const char *suffix)
    {
        if (!wants(QStringLiteral("import")))
            return;
        window.showPage(QStringLiteral("customers"), QStringLiteral("import/") + file);
        settle(m_desk.workspace);
        auto *dialog = window.findChild<QDialog *>(QStringLiteral("importDialog"));
        auto *next = dialog->findChild<QPushButton *>(QStringLiteral("importNext"));
        for (const char *step : {"import-1", "import-2", "import-3"}) {
            take(*dialog, QLatin1String(step), suffix);
            if (next->text() != app::Text::tr("Import")) // nothing is imported
                next->click();
            settle(m_desk.workspace);
        }
        delete dialog;
    }
    bool allSaved() const { return m_allSaved; }
    bool wants(const QString &page) const { return m_only.isEmpty() || m_only.contains(page); }

private:
    ui::Desk &m_desk;
    QString m_folder;
    QStringList m_only;
    bool m_allSaved = true;
};

/// The stores for the screenshots; a path is empty if that set is not requested.
struct Stores
{
    QString sample, empty, million;
};

QString makeSample(const QString &path)
{
    if (!app::TeamStore::create(path))
        qFatal("the store could not be created");
    QTranslator chinese;
    if (chinese.load(QStringLiteral(":/i18n/siyudesk_zh_CN.qm")))
        QCoreApplication::installTranslator(&chinese);
    app::QuietJobContext job;
    auto store = app::TeamStore::open(path, app::TeamStore::Access::Write, now);
    if (!store || !app::SampleTeam(**store).fill(job))
        qFatal("the sample team could not be made");
    return path;
}

/// A roster with typical damage from spreadsheets.
QString makeRoster(const QDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("客户列表 11月.csv")));
    if (!file.open(QIODevice::WriteOnly) ||
        file.write("客户名称,添加人,添加人账号,添加时间,来源,手机,标签,口味偏好\n"
                   "王小明,林小满,linxm,2026-11-17 10:20,扫描二维码,13900570001,高意向;茶友,绿茶\n"
                   "李婷,林小满,linxm,2026-11-18 21:05,群聊,1.39E+10,茶友,红茶\n"
                   "陈建国,周航,zhouh,昨天,名片,13900570003,,白茶\n"
                   "赵敏,周航,zhouh,2026-11-19 13:00,扫描二维码,1390057,,\n") < 0)
        qFatal("the roster could not be written");
    return file.fileName();
}

QString makeMillion(const QString &path)
{
    const QString made = qEnvironmentVariable("SIYU_BENCH_STORE");
    if (!made.isEmpty()) {
        if (!QFile::copy(made, path))
            qFatal("%s could not be copied", qPrintable(made));
        return path;
    }
    bench::Amounts amounts;
    if (qEnvironmentVariableIsSet("SIYU_BENCH_ROWS"))
        amounts.customers = qEnvironmentVariableIntValue("SIYU_BENCH_ROWS");
    amounts.tagRows = amounts.customers * 3;
    amounts.orders = amounts.customers * 2;
    bench::BenchStore(path, amounts).generate();
    return path;
}

bool takeAll(ui::Desk &desk, const Stores &stores, const QString &folder, const QStringList &only, const Look &look)
{
    Photographer photographer(desk, folder, only);
    ui::MainWindow window(desk);
    window.resize(look.size);
    window.show();
    const auto open = [&](const QString &path) {
        desk.workspace.open(path, app::Workspace::OpenMode::Open, now);
        settle(desk.workspace);
        return true;
    };
    if (!stores.million.isEmpty() && open(stores.million))
        photographer.takePages(window, QStringLiteral("-million"), look.suffix, false);
    if (!stores.sample.isEmpty()) {
        if (photographer.wants(QStringLiteral("start")))
            photographer.take(window, QStringLiteral("start"), look.suffix);
        open(stores.sample);
        photographer.takePages(window, {}, look.suffix, true);
        photographer.takeSettings(window, look.suffix);
        photographer.takeSide(window, look.suffix);
        photographer.takeDialog(window, "feeds", "feedsDialog", "feeds", look.suffix);
        photographer.takeDialog(window, "imports", "importsDialog", "imports", look.suffix);
        photographer.takeDialog(window, "findDuplicates", "duplicatesDialog", "duplicates", look.suffix);
        photographer.takePerson(window, look.suffix);
        photographer.takeMerge(window, look.suffix);
        photographer.takeDialog(window, "ownFields", "ownFieldsDialog", "ownfields", look.suffix);
        photographer.takeDialog(window, "changeFieldOfCustomers", "bulkFieldDialog", "bulkfield", look.suffix);
        photographer.takeDialog(window, "transferCustomers", "transferDialog", "transfer", look.suffix);
        photographer.takeDialog(window, "eraseCustomer", "eraseDialog", "erase", look.suffix);
        photographer.takePreview(window, look.suffix);
        photographer.takeKinds(window, look.suffix);
        photographer.takeContent(window, look.suffix);
        photographer.takeImport(window, makeRoster(QFileInfo(stores.sample).dir()), look.suffix);
    }
    if (!stores.empty.isEmpty() && open(stores.empty))
        photographer.takePages(window, QStringLiteral("-empty"), look.suffix, false);
    desk.workspace.close();
    settle(desk.workspace);
    return photographer.allSaved();
}

} // namespace

int main(int argc, char **argv)
{
    const tests::HermeticHome home;
    // The screen of the offscreen platform is 800 pixels wide; dialogs would be cut to it.
    QFile screen(home.filePath(QStringLiteral("screen.json")));
    if (qgetenv("QT_QPA_PLATFORM") == "offscreen" && screen.open(QIODevice::WriteOnly) &&
        screen.write(R"({"screens": [{"name": "wide", "width": 1920, "height": 1200}]})") > 0)
        qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(screen.fileName()));
    screen.close();
    QApplication application(argc, argv);
    const QString family = qEnvironmentVariable("SIYU_FONT", QStringLiteral("Noto Sans CJK SC"));
    if (!QFontDatabase::hasFamily(family))
        qFatal("the font %s is missing; that of Chinese is in fonts-noto-cjk", qPrintable(family));
    QApplication::setFont(QFont(family, 10));
    QStringList arguments = QApplication::arguments().mid(1);
    const auto option = [&arguments](const QString &name, const QString &usual) {
        const qsizetype at = arguments.indexOf(name);
        if (at < 0)
            return usual;
        const QString value = arguments.value(at + 1);
        arguments.remove(at, 2);
        return value;
    };
    const QStringList size = option(QStringLiteral("--size"), QStringLiteral("1360x860")).split(QLatin1Char('x'));
    const QSize windowSize(size.value(0).toInt(), size.value(1).toInt());
    ui::applyTextSize(QApplication::font(), option(QStringLiteral("--text"), QStringLiteral("100")).toInt());
    const bool isMillion = arguments.removeAll(QStringLiteral("--million")) > 0;
    const QString folder = arguments.value(0, QStringLiteral("."));
    QDir().mkpath(folder);

    Stores stores;
    if (isMillion) {
        stores.million = makeMillion(home.filePath(QStringLiteral("百万.siyu")));
    } else {
        stores.sample = makeSample(home.filePath(QStringLiteral("茶铺.siyu")));
        stores.empty = home.filePath(QStringLiteral("空.siyu"));
        if (!app::TeamStore::create(stores.empty))
            qFatal("the empty store could not be created");
    }
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    ui::Preferences preferences(settings);
    ui::Theme theme(application);
    ui::DesktopPrompts prompts;
    bool saved = true;
    for (const Look &look : {Look{"zh_CN", ui::Theme::Mode::Light, "zh-light", windowSize},
                             Look{"en", ui::Theme::Mode::Dark, "en-dark", windowSize}}) {
        QTranslator translator, qtTranslator;
        QLocale::setDefault(QLocale(QLatin1String(look.language)));
        if (translator.load(QStringLiteral(":/i18n/siyudesk_%1.qm").arg(QLatin1String(look.language))))
            QCoreApplication::installTranslator(&translator);
        if (qtTranslator.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                              QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(&qtTranslator);
        theme.setMode(look.mode);
        app::Workspace workspace;
        ui::Desk desk{workspace, theme, preferences, prompts};
        saved = takeAll(desk, stores, folder, arguments.mid(1), look) && saved;
    }
    return saved ? 0 : 1;
}
