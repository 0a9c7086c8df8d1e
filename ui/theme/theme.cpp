#include "ui/theme/theme.h"

#include "ui/theme/plaintips.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QSvgRenderer>

namespace ui {

namespace {

struct Pair
{
    const char *light;
    const char *dark;
};

constexpr std::array<Pair, std::size_t(Theme::Role::Count)> colours{{
    {"#F5F6F8", "#14161A"}, // window
    {"#FFFFFF", "#1C1F25"}, // surface
    {"#EEF1F5", "#262A32"}, // raised, hover
    {"#E2E5EA", "#30353E"}, // line
    {"#1B2028", "#E7EAF0"}, // text
    {"#566070", "#A0A9B8"}, // secondary text
    {"#2563EB", "#6EA0FF"}, // accent
    {"#FFFFFF", "#0B1220"}, // on accent
    {"#15803D", "#4ADE80"}, // success
    {"#B45309", "#FBBF24"}, // warning
    {"#C81E1E", "#F87171"}, // danger
    {"#DCE7FD", "#24406F"}, // selection
}};

constexpr std::array<Pair, 7> seriesColours{{{"#0072B2", "#4DA3D9"},
                                             {"#E69F00", "#F2BC4B"},
                                             {"#009E73", "#3CC9A0"},
                                             {"#CC79A7", "#DE9DC1"},
                                             {"#56B4E9", "#8CCDF2"},
                                             {"#D55E00", "#F08A45"},
                                             {"#7A7A7A", "#A8A8A8"}}};

/// An em of the design is slightly larger than the font size, since Chinese characters fill their em square.
constexpr double emOfPixel = 1.17;

QColor pick(const Pair &pair, bool dark)
{
    return QColor(QLatin1String(dark ? pair.dark : pair.light));
}

} // namespace

Theme::Theme(QApplication &application) : m_application(application)
{
    m_application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    m_application.installEventFilter(new PlainTips(this));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_application.styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_mode == Mode::System)
            apply();
    });
#endif
    apply();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

QColor Theme::color(Role role) const
{
    return pick(colours[std::size_t(role)], m_dark);
}

QColor Theme::series(int index) const
{
    return pick(seriesColours[std::size_t(index) % seriesColours.size()], m_dark);
}

QIcon Theme::icon(const QString &name, Role role) const
{
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    const int size = em(1.25);
    QIcon icon;
    for (const int scale : {1, 2, 3}) {
        QPixmap pixmap(size * scale, size * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), color(role));
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        icon.addPixmap(pixmap);
    }
    return icon;
}

int Theme::em(double factor)
{
    // Uses the font size: line heights differ by half between fonts of the same size.
    return qRound(QFontInfo(QApplication::font()).pixelSize() * emOfPixel * factor);
}

int Theme::widthOf(const QString &sample)
{
    return QFontMetrics(QApplication::font()).horizontalAdvance(sample) + em(1.25);
}

QFont Theme::font(double factor, bool semibold)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    if (semibold)
        font.setWeight(QFont::DemiBold);
    return font;
}

bool Theme::systemIsDark() const
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return m_application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    const QPalette standard = QStyleFactory::create(QStringLiteral("Fusion"))->standardPalette();
    return standard.color(QPalette::Window).lightness() < 128;
#endif
}

void Theme::apply()
{
    m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark());
    QPalette palette;
    palette.setColor(QPalette::Window, color(Role::Window));
    palette.setColor(QPalette::WindowText, color(Role::Text));
    palette.setColor(QPalette::Base, color(Role::Surface));
    palette.setColor(QPalette::AlternateBase, color(Role::Window));
    palette.setColor(QPalette::Text, color(Role::Text));
    palette.setColor(QPalette::PlaceholderText, color(Role::SecondText));
    palette.setColor(QPalette::Button, color(Role::Surface));
    palette.setColor(QPalette::ButtonText, color(Role::Text));
    palette.setColor(QPalette::BrightText, color(Role::Danger));
    palette.setColor(QPalette::ToolTipBase, color(Role::Raised));
    palette.setColor(QPalette::ToolTipText, color(Role::Text));
    palette.setColor(QPalette::Highlight, color(Role::Selection));
    palette.setColor(QPalette::HighlightedText, color(Role::Text));
    palette.setColor(QPalette::Link, color(Role::Accent));
    palette.setColor(QPalette::Mid, color(Role::Line));
    palette.setColor(QPalette::Midlight, color(Role::Line));
    palette.setColor(QPalette::Dark, color(Role::Line));
    palette.setColor(QPalette::Light, color(Role::Raised));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = color(Role::SecondText);
        faded.setAlpha(150);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    QApplication::setPalette(palette);
    m_application.setStyleSheet(styleSheet());
    emit changed();
}

/// Only what the palette cannot express. Properties: "primary" buttons, "card" frames, "chip" tool buttons.
QString Theme::styleSheet() const
{
    QString sheet = QStringLiteral(R"(
QPushButton { border: 1px solid %line; border-radius: %r; padding: %p %q; background: %surface; color: %text; }
QPushButton:hover { background: %raised; }
QPushButton:pressed { background: %selection; }
QPushButton, QToolButton, QCheckBox, QRadioButton, QComboBox, QTabBar { outline: none; }
QPushButton:focus { border-color: %accent; }
QPushButton:disabled { color: %second; background: %window; }
QPushButton[primary="true"] { background: %accent; border-color: %accent; color: %on; font-weight: 600; }
QPushButton[primary="true"]:hover { background: %accent; border-color: %text; }
QPushButton[primary="true"]:focus { border-color: %text; }
QPushButton[primary="true"]:disabled { background: %raised; border-color: %line; color: %second; }
QToolButton { border: 1px solid transparent; border-radius: %r; padding: %p; background: transparent; }
QToolButton:hover { background: %raised; }
QToolButton:checked { background: %selection; }
QToolButton[chip="true"] { border-color: %line; background: %surface; padding: %s %p; }
QToolButton[chip="true"]:checked { border-color: %accent; background: %selection; }
QToolButton[chip="true"]:focus { border-color: %accent; }
QToolButton:focus { border-color: %accent; }
QToolButton::menu-indicator { image: none; }
QPushButton::menu-indicator { image: url(:/icons/arrow-down-%look.svg); width: %apx; height: %apx;
  subcontrol-origin: padding; subcontrol-position: right center; right: %p; }
QCheckBox::indicator, QListView::indicator, QTreeView::indicator { width: %cpx; height: %cpx; border: 1px solid %second;
  border-radius: %s; background: %surface; }
QCheckBox::indicator:focus, QCheckBox::indicator:hover { border-color: %accent; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTreeView::indicator:checked { border-color: %accent;
  background: %accent; image: url(:/icons/check-%look.svg); }
QCheckBox::indicator:disabled { border-color: %line; background: %window; }
QRadioButton::indicator { width: %cpx; height: %cpx; border: 1px solid %second; border-radius: %upx; background: %surface; }
QRadioButton::indicator:focus, QRadioButton::indicator:hover { border-color: %accent; }
QRadioButton::indicator:checked { border-color: %accent; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
  fx: 0.5, fy: 0.5, stop: 0 %on, stop: 0.4 %on, stop: 0.5 %accent, stop: 1 %accent); }
QRadioButton::indicator:disabled { border-color: %line; background: %window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit, QDateTimeEdit {
  border: 1px solid %line; border-radius: %r; padding: %s %p; background: %surface; selection-background-color: %accent;
  selection-color: %on; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus { border-color: %accent; }
QSpinBox:disabled, QDoubleSpinBox:disabled, QTimeEdit:disabled, QDateEdit:disabled, QComboBox:disabled,
QLineEdit:disabled { color: %second; background: %window; }
QDateEdit { min-width: %dpx; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: %bpx; }
QComboBox::down-arrow { image: url(:/icons/arrow-down-%look.svg); width: %apx; height: %apx; }
QSpinBox::up-button, QSpinBox::down-button, QDateEdit::up-button, QDateEdit::down-button { border: none; width: %apx; }
QSpinBox::up-arrow, QDateEdit::up-arrow { image: url(:/icons/arrow-up-%look.svg); width: %apx; height: %apx; }
QSpinBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/arrow-down-%look.svg); width: %apx; height: %apx; }
QToolButton#searchEverywhere { border: 1px solid %line; background: %surface; color: %second; padding: %p %q; }
QToolButton#searchEverywhere:hover { background: %raised; }
QFrame[card="true"] { background: %surface; border: 1px solid %line; border-radius: %r; }
QTableView, QTreeView, QListView { background: %surface; border: 1px solid %line; border-radius: %r; outline: none;
  gridline-color: %line; }
QListView[navigation="true"] { background: %window; border: none; border-radius: 0; padding-top: %q; }
QListView[navigation="true"]::item { padding: %p %q; border-radius: %r; margin: 1px %p; color: %text; }
QListView[navigation="true"]::item:hover { background: %raised; }
QListView[navigation="true"]::item:selected { background: %selection; color: %text; }
QHeaderView { background: %surface; }
QHeaderView::section { background: %surface; color: %second; border: none; border-bottom: 1px solid %line;
  padding: %s %p; }
QTableView::item, QTreeView::item { border: none; padding: 0 %s; }
QTableView::item:selected, QListView::item:selected, QTreeView::item:selected { background: %selection; color: %text; }
QTabBar::tab { padding: %p %q; border: none; border-bottom: 2px solid transparent; color: %second; }
QTabBar::tab:selected { color: %text; border-bottom-color: %accent; }
QTabWidget::pane { border: none; border-top: 1px solid %line; }
QProgressBar { border: none; border-radius: %s; background: %line; text-align: center; color: %text; }
QProgressBar::chunk { background: %accent; border-radius: %s; }
QStatusBar { background: %surface; border-top: 1px solid %line; }
QStatusBar::item { border: none; }
QMenuBar { background: %surface; border-bottom: 1px solid %line; }
QMenuBar::item { padding: %s %p; background: transparent; }
QMenuBar::item:selected { background: %raised; border-radius: %s; }
QMenu { background: %surface; border: 1px solid %line; padding: %s; }
QMenu::item { padding: %s 1.6em %s 1.2em; border-radius: %s; }
QMenu::item:selected { background: %selection; color: %text; }
QMenu::separator { height: 1px; background: %line; margin: %s; }
QToolTip { background: %raised; color: %text; border: 1px solid %line; padding: %s; }
QScrollBar:vertical { background: transparent; width: 0.6em; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 0.6em; margin: 0; }
QScrollBar::handle { background: %handle; border-radius: 0.25em; min-height: 2em; min-width: 2em; }
QScrollBar::handle:hover { background: %grip; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: %line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QLabel[second="true"] { color: %second; }
QLabel[danger="true"] { color: %danger; }
QLabel[success="true"] { color: %success; }
QLabel[warning="true"] { color: %warning; }
)");
    const std::array<std::pair<const char *, Role>, 12> names{{{"%window", Role::Window},
                                                               {"%surface", Role::Surface},
                                                               {"%raised", Role::Raised},
                                                               {"%line", Role::Line},
                                                               {"%text", Role::Text},
                                                               {"%second", Role::SecondText},
                                                               {"%accent", Role::Accent},
                                                               {"%on", Role::OnAccent},
                                                               {"%danger", Role::Danger},
                                                               {"%success", Role::Success},
                                                               {"%warning", Role::Warning},
                                                               {"%selection", Role::Selection}}};
    const auto faded = [second = color(Role::SecondText)](int percent) {
        return QStringLiteral("rgba(%1, %2, %3, %4%)")
            .arg(second.red())
            .arg(second.green())
            .arg(second.blue())
            .arg(percent);
    };
    sheet.replace(QLatin1String("%handle"), faded(35));
    sheet.replace(QLatin1String("%grip"), faded(60));
    for (const auto &[name, role] : names)
        sheet.replace(QLatin1String(name), color(role).name());
    sheet.replace(QLatin1String("%look"), m_dark ? QStringLiteral("dark") : QStringLiteral("light"));
    sheet.replace(QLatin1String("%apx"), QStringLiteral("%1px").arg(em(0.8)));
    sheet.replace(QLatin1String("%cpx"), QStringLiteral("%1px").arg(em(0.95)));
    sheet.replace(QLatin1String("%upx"), QStringLiteral("%1px").arg(em(0.95) / 2));
    sheet.replace(QLatin1String("%dpx"), QStringLiteral("%1px").arg(widthOf(QStringLiteral("2026-12-28")) + em(1.6)));
    sheet.replace(QLatin1String("%bpx"), QStringLiteral("%1px").arg(em(1.6)));
    sheet.replace(QLatin1String("%r"), QStringLiteral("%1px").arg(em(0.4)));
    sheet.replace(QLatin1String("%p"), QStringLiteral("%1px").arg(em(0.4)));
    sheet.replace(QLatin1String("%q"), QStringLiteral("%1px").arg(em(0.8)));
    sheet.replace(QLatin1String("%s"), QStringLiteral("%1px").arg(em(0.25)));
    return sheet;
}

} // namespace ui
