#include "ui/window/commandpalette.h"

#include "app/groups/groupservice.h"
#include "app/image/customersearch.h"
#include "app/segments/segmentservice.h"
#include "app/sop/sopservice.h"
#include "app/text.h"
#include "storage/customers/customerlines.h"
#include "storage/text/pinyin.h"
#include "ui/widgets/linedelegate.h"
#include "ui/widgets/shown.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using app::Text;

namespace {

constexpr int shownAtMost = 40;
constexpr int customersAtMost = 12;
constexpr int phoneTail = 4;
constexpr int gapsOnly = 90; ///< the highest score of a match with gaps

/// Distinguishes customers of the same name: owner and last digits of the phone number.
QString customerHint(const storage::CustomerLine &line)
{
    QStringList parts;
    if (!line.phone.isEmpty())
        parts << QStringLiteral("…") + line.phone.right(phoneTail);
    if (!line.owner.isEmpty())
        parts << line.owner;
    return (parts << Text::tr("Customer")).join(QStringLiteral(" · "));
}

QString withPinyin(const storage::Pinyin &pinyin, const QString &text)
{
    std::string full, initials;
    pinyin.append(text.toStdString(), full, initials);
    return text.toLower() + QLatin1Char('\n') +
           QString::fromStdString(full).replace(QLatin1Char(' '), QLatin1Char('\n')) + QLatin1Char('\n') +
           QString::fromStdString(initials).replace(QLatin1Char(' '), QLatin1Char('\n'));
}

/// `typed` as one piece, with or without spaces.
int scoreAsOne(const QString &typed, const QString &candidate)
{
    int best = -1;
    for (const QString &line : candidate.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const qsizetype at = line.indexOf(typed);
        if (at >= 0) {
            best = std::max(best, at == 0 ? 1000 - int(std::min<qsizetype>(line.size(), 400))
                                          : 500 - int(std::min<qsizetype>(at, 400)));
            continue;
        }
        qsizetype from = 0;
        int gaps = 0;
        for (const QChar letter : typed) {
            const qsizetype next = line.indexOf(letter, from);
            if (next < 0) {
                gaps = -1;
                break;
            }
            gaps += int(next - from);
            from = next + 1;
        }
        if (gaps >= 0 && typed.size() > 1)
            best = std::max(best, std::max(1, gapsOnly - gaps));
    }
    return best;
}

} // namespace

CommandPalette::CommandPalette(Desk &desk, const ActionTable &actions, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_desk(desk), m_pinyin(std::make_shared<storage::Pinyin>()),
      m_asker(desk.workspace)
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(Text::tr("Search everywhere"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(Theme::em(42), Theme::em(30));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::em(0.5), Theme::em(0.5), Theme::em(0.5), Theme::em(0.5));
    m_input = new QLineEdit(this);
    m_input->setObjectName(QStringLiteral("paletteInput"));
    m_input->setProperty("search", true);
    m_input->setPlaceholderText(Text::tr("Action, page, customer, segment, SOP…"));
    m_input->setAccessibleName(Text::tr("Search everywhere"));
    m_input->setFont(Theme::font(1.15));
    m_input->installEventFilter(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(Text::tr("Search results"));
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::runCurrent);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    collect(actions);
    fill();
    if (m_desk.workspace.isOpen())
        askForNames();
}

void CommandPalette::add(const QString &text, const QString &hint, std::function<void()> run)
{
    m_entries.push_back({text, hint, withPinyin(*m_pinyin, text), std::move(run)});
}

void CommandPalette::collect(const ActionTable &actions)
{
    for (const ActionTable::Entry &entry : actions.entries()) {
        QAction *action = entry.action;
        if (!action->isEnabled() || action->objectName() == QLatin1String("openPalette"))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        add(ActionTable::withoutMnemonic(action->text()), keys.isEmpty() ? entry.group : keys,
            [action] { action->trigger(); });
        // The text of Undo often contains a person's name: typing that name must not find Undo.
        m_entries.back().keys = withPinyin(*m_pinyin, entry.words);
        m_entries.back().isLast = entry.words != ActionTable::withoutMnemonic(action->text());
    }
}

void CommandPalette::askForNames()
{
    struct Names
    {
        QStringList segments, plans;
        std::vector<std::pair<QString, storage::GroupId>> groups;
    };
    m_desk.workspace
        .ask([](app::TeamStore &store, app::JobContext &) -> app::Result<Names> {
            Names names;
            const auto segments = app::SegmentService(store).all();
            if (!segments)
                return tl::unexpected<app::Error>(segments.error());
            for (const storage::Segment &segment : *segments)
                names.segments << segment.name;
            const auto plans = app::sop::SopService(store).list();
            if (!plans)
                return tl::unexpected<app::Error>(plans.error());
            for (const app::sop::PlanSummary &plan : *plans)
                names.plans << plan.plan.name;
            const auto groups = app::GroupService(store).list();
            if (!groups)
                return tl::unexpected<app::Error>(groups.error());
            for (const app::GroupLine &line : *groups)
                names.groups.emplace_back(line.chat.name, line.chat.id);
            return names;
        })
        .then(this, [this](const app::Result<Names> &names) {
            if (!names)
                return;
            for (const QString &segment : names->segments)
                add(segment, Text::tr("Segment"), [this, segment] {
                    emit pageWanted(QStringLiteral("segments"), QStringLiteral("segment/") + segment);
                });
            for (const QString &plan : names->plans)
                add(plan, Text::tr("SOP"),
                    [this, plan] { emit pageWanted(QStringLiteral("sop"), QStringLiteral("plan/") + plan); });
            for (const auto &[name, group] : names->groups)
                add(name, Text::tr("Group"), [this, group = group] {
                    emit pageWanted(QStringLiteral("groups"), QStringLiteral("group/%1").arg(group.value));
                });
            fill();
        });
}

int CommandPalette::score(const QString &typed, const QString &candidate)
{
    if (typed.isEmpty())
        return 0;
    const int whole = scoreAsOne(typed, candidate);
    const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() < 2)
        return whole;
    int least = gapsOnly; // a name that was typed with spaces ranks above words found here and there
    for (const QString &word : words)
        least = std::min(least, scoreAsOne(word, candidate));
    return std::max(whole, least);
}

void CommandPalette::typed()
{
    fill();
    askForCustomers();
}

void CommandPalette::askForCustomers()
{
    const QString query = m_input->text().trimmed();
    m_enterWaits = false;
    if (query.isEmpty() || !m_desk.workspace.isOpen()) {
        m_asker.drop();
        m_customers.clear();
        fill();
        return;
    }
    m_asker.ask(
        [query](app::TeamStore &store, app::JobContext &job) -> app::Result<std::vector<storage::CustomerLine>> {
            std::vector<storage::CustomerId> ids;
            {
                const auto image = store.readImage(app::CustomerSearch::parts(), job);
                if (!image)
                    return tl::unexpected<app::Error>(image.error());
                for (const app::Slot slot : app::CustomerSearch(**image).find(query, customersAtMost).first)
                    ids.push_back((*image)->numbering().idOf(slot));
            }
            return storage::customerLines(store.connection(), ids);
        },
        [this](const app::Result<std::vector<storage::CustomerLine>> &lines) {
            m_customers.clear();
            for (const storage::CustomerLine &line : lines.value_or(std::vector<storage::CustomerLine>{})) {
                const QString id = QString::number(line.id.value);
                QString shown = shownCustomer(line.shown);
                if (!line.remark.isEmpty() && line.remark != shown)
                    shown += QStringLiteral("  ") + line.remark;
                m_customers.push_back({shown, customerHint(line), {}, [this, id] {
                                           emit pageWanted(QStringLiteral("customers"),
                                                           QStringLiteral("customer/") + id);
                                       }});
            }
            fill();
            if (m_enterWaits)
                runCurrent();
        });
}

void CommandPalette::offerSearch(const QString &query)
{
    m_search = {Text::tr("No results for \"%1\". Search customers").arg(query),
                Text::tr("Customers"),
                {},
                [this, query] { emit pageWanted(QStringLiteral("customers"), QStringLiteral("search/") + query); }};
    m_shown.push_back(&m_search);
}

void CommandPalette::fill()
{
    const QString query = m_input->text().trimmed().toLower();
    std::vector<std::pair<int, const Entry *>> found;
    for (const Entry &entry : m_entries) {
        if (const int points = score(query, entry.keys); points >= 0)
            found.emplace_back(entry.isLast ? std::min(points, gapsOnly) : points, &entry);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    m_shown.clear();
    for (const auto &[points, entry] : found)
        m_shown.push_back(entry);
    if (m_shown.size() > shownAtMost - m_customers.size())
        m_shown.resize(shownAtMost - m_customers.size());
    // Customers rank below prefix matches and above matches with gaps.
    const auto place = std::find_if(found.begin(), found.end(), [](const auto &one) { return one.first <= gapsOnly; });
    const std::size_t at = std::min(std::size_t(place - found.begin()), m_shown.size());
    std::vector<const Entry *> people;
    for (const Entry &customer : m_customers)
        people.push_back(&customer);
    m_shown.insert(m_shown.begin() + std::ptrdiff_t(at), people.begin(), people.end());
    if (m_shown.empty() && !query.isEmpty() && m_desk.workspace.isOpen())
        offerSearch(m_input->text().trimmed());
    m_list->clear();
    for (const Entry *entry : m_shown) {
        auto *item = new QListWidgetItem(entry->text, m_list);
        item->setData(LineDelegate::hintRole, entry->hint);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    // Enter pressed before the answer arrived means the customer whose name was typed.
    m_enterWaits = m_asker.isWaiting() && m_list->currentRow() <= 0;
    if (m_enterWaits)
        return;
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_shown.size()))
        return;
    const std::function<void()> run = m_shown[std::size_t(row)]->run;
    hide(); // the focus returns to the window before the action runs
    run();
    close();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int rows = m_list->count();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, rows - 1));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace ui
