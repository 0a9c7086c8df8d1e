#include "ui/desk/globalhotkey.h"

#include <QGuiApplication>

#include <cstdint>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <Carbon/Carbon.h>
#elif defined(SIYU_HAS_XCB)
#include <QtGui/qguiapplication_platform.h>
#include <cstdlib>
#include <xcb/xcb.h>
#endif

namespace ui {

#if defined(Q_OS_WIN)

struct GlobalHotKey::Grab
{
    static constexpr int id = 0x5359; // local to this process
};

namespace {

/// 0 if the key has no code that is independent of the keyboard layout.
UINT codeOf(Qt::Key key)
{
    if ((key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9))
        return UINT(key);
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24)
        return UINT(VK_F1 + (key - Qt::Key_F1));
    return key == Qt::Key_Space ? VK_SPACE : 0;
}

} // namespace

bool GlobalHotKey::isSupported()
{
    return QGuiApplication::platformName() == QLatin1String("windows");
}

bool GlobalHotKey::grab(Qt::KeyboardModifiers modifiers, Qt::Key key)
{
    const UINT code = codeOf(key);
    const UINT flags = (modifiers & Qt::ControlModifier ? MOD_CONTROL : 0) |
                       (modifiers & Qt::ShiftModifier ? MOD_SHIFT : 0) | (modifiers & Qt::AltModifier ? MOD_ALT : 0) |
                       (modifiers & Qt::MetaModifier ? MOD_WIN : 0);
    if (code == 0 || !RegisterHotKey(nullptr, Grab::id, flags | MOD_NOREPEAT, code))
        return false;
    m_grab = std::make_unique<Grab>();
    return true;
}

void GlobalHotKey::release()
{
    if (m_grab)
        UnregisterHotKey(nullptr, Grab::id);
    m_grab.reset();
}

bool GlobalHotKey::nativeEventFilter(const QByteArray &, void *message, qintptr *)
{
    const MSG *native = static_cast<const MSG *>(message);
    if (m_grab && native->message == WM_HOTKEY && native->wParam == WPARAM(Grab::id))
        emit pressed();
    return false;
}

#elif defined(Q_OS_MACOS)

struct GlobalHotKey::Grab
{
    EventHotKeyRef key = nullptr;
    EventHandlerRef handler = nullptr;
};

namespace {

/// Virtual key codes of the ANSI keyboard; -1 if there is none.
int codeOf(Qt::Key key)
{
    static constexpr int letters[]{kVK_ANSI_A, kVK_ANSI_B, kVK_ANSI_C, kVK_ANSI_D, kVK_ANSI_E, kVK_ANSI_F, kVK_ANSI_G,
                                   kVK_ANSI_H, kVK_ANSI_I, kVK_ANSI_J, kVK_ANSI_K, kVK_ANSI_L, kVK_ANSI_M, kVK_ANSI_N,
                                   kVK_ANSI_O, kVK_ANSI_P, kVK_ANSI_Q, kVK_ANSI_R, kVK_ANSI_S, kVK_ANSI_T, kVK_ANSI_U,
                                   kVK_ANSI_V, kVK_ANSI_W, kVK_ANSI_X, kVK_ANSI_Y, kVK_ANSI_Z};
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return letters[key - Qt::Key_A];
    return key == Qt::Key_Space ? kVK_Space : -1;
}

} // namespace

bool GlobalHotKey::isSupported()
{
    return QGuiApplication::platformName() == QLatin1String("cocoa");
}

bool GlobalHotKey::grab(Qt::KeyboardModifiers modifiers, Qt::Key key)
{
    const int code = codeOf(key);
    if (code < 0)
        return false;
    // Qt's Control is the command key on macOS, its Meta the control key.
    const UInt32 flags =
        (modifiers & Qt::ControlModifier ? cmdKey : 0) | (modifiers & Qt::ShiftModifier ? shiftKey : 0) |
        (modifiers & Qt::AltModifier ? optionKey : 0) | (modifiers & Qt::MetaModifier ? controlKey : 0);
    auto grab = std::make_unique<Grab>();
    const EventTypeSpec type{kEventClassKeyboard, kEventHotKeyPressed};
    const auto handler = [](EventHandlerCallRef, EventRef, void *self) -> OSStatus {
        emit static_cast<GlobalHotKey *>(self)->pressed();
        return noErr;
    };
    InstallApplicationEventHandler(handler, 1, &type, this, &grab->handler);
    const EventHotKeyID id{'SIYU', 1};
    if (RegisterEventHotKey(UInt32(code), flags, id, GetApplicationEventTarget(), 0, &grab->key) != noErr) {
        RemoveEventHandler(grab->handler);
        return false;
    }
    m_grab = std::move(grab);
    return true;
}

void GlobalHotKey::release()
{
    if (m_grab) {
        UnregisterEventHotKey(m_grab->key);
        RemoveEventHandler(m_grab->handler);
    }
    m_grab.reset();
}

bool GlobalHotKey::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}

#elif defined(SIYU_HAS_XCB)

struct GlobalHotKey::Grab
{
    xcb_connection_t *connection;
    xcb_window_t root;
    xcb_keycode_t code;
    std::uint16_t modifiers;
};

namespace {

// Caps lock and num lock may be on or off while the key is pressed.
constexpr std::uint16_t locks[]{0, XCB_MOD_MASK_LOCK, XCB_MOD_MASK_2, XCB_MOD_MASK_LOCK | XCB_MOD_MASK_2};

xcb_connection_t *connectionOf(QGuiApplication *application)
{
    const auto *native = application->nativeInterface<QNativeInterface::QX11Application>();
    return native ? native->connection() : nullptr;
}

/// 0 if there is none. Keysyms of Latin letters, digits and the space are their codes in ASCII, lower case.
std::uint32_t symbolOf(Qt::Key key)
{
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return std::uint32_t(key) - 'A' + 'a';
    if ((key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_Space)
        return std::uint32_t(key);
    constexpr std::uint32_t f1 = 0xffbe;
    return key >= Qt::Key_F1 && key <= Qt::Key_F24 ? f1 + std::uint32_t(key - Qt::Key_F1) : 0;
}

template <class Reply>
struct Freed
{
    explicit Freed(Reply *reply) : value(reply) {}
    ~Freed() { std::free(value); }
    Freed(const Freed &) = delete;
    Freed &operator=(const Freed &) = delete;
    Reply *value;
};

/// The key that produces a symbol in the current keyboard layout; 0 if there is none.
xcb_keycode_t codeOf(xcb_connection_t *connection, std::uint32_t symbol)
{
    const xcb_setup_t *setup = xcb_get_setup(connection);
    const auto count = std::uint8_t(setup->max_keycode - setup->min_keycode + 1);
    const Freed<xcb_get_keyboard_mapping_reply_t> reply(xcb_get_keyboard_mapping_reply(
        connection, xcb_get_keyboard_mapping(connection, setup->min_keycode, count), nullptr));
    if (!reply.value || symbol == 0)
        return 0;
    const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(reply.value);
    const int perCode = reply.value->keysyms_per_keycode;
    for (int code = 0; code < count; ++code) {
        for (int level = 0; level < perCode; ++level) {
            if (symbols[code * perCode + level] == symbol)
                return xcb_keycode_t(setup->min_keycode + code);
        }
    }
    return 0;
}

} // namespace

bool GlobalHotKey::isSupported()
{
    return QGuiApplication::platformName() == QLatin1String("xcb");
}

bool GlobalHotKey::grab(Qt::KeyboardModifiers modifiers, Qt::Key key)
{
    xcb_connection_t *connection = connectionOf(qGuiApp);
    const xcb_keycode_t code = connection ? codeOf(connection, symbolOf(key)) : xcb_keycode_t(0);
    if (code == 0)
        return false;
    const auto flags = std::uint16_t((modifiers & Qt::ControlModifier ? XCB_MOD_MASK_CONTROL : 0) |
                                     (modifiers & Qt::ShiftModifier ? XCB_MOD_MASK_SHIFT : 0) |
                                     (modifiers & Qt::AltModifier ? XCB_MOD_MASK_1 : 0) |
                                     (modifiers & Qt::MetaModifier ? XCB_MOD_MASK_4 : 0));
    m_grab = std::make_unique<Grab>(
        Grab{connection, xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root, code, flags});
    bool isOurs = true;
    for (const std::uint16_t lock : locks) {
        const auto request = xcb_grab_key_checked(connection, 1, m_grab->root, std::uint16_t(flags | lock), code,
                                                  XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        const Freed<xcb_generic_error_t> error(xcb_request_check(connection, request));
        isOurs = isOurs && !error.value;
    }
    if (!isOurs)
        release();
    return isOurs;
}

void GlobalHotKey::release()
{
    if (m_grab) {
        for (const std::uint16_t lock : locks)
            xcb_ungrab_key(m_grab->connection, m_grab->code, m_grab->root, std::uint16_t(m_grab->modifiers | lock));
        xcb_flush(m_grab->connection);
    }
    m_grab.reset();
}

bool GlobalHotKey::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (!m_grab || type != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    constexpr std::uint8_t sentFlag = 0x80;
    if ((event->response_type & ~sentFlag) != XCB_KEY_PRESS)
        return false;
    const auto *press = reinterpret_cast<const xcb_key_press_event_t *>(event);
    const auto held =
        std::uint16_t(press->state & (XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_1 | XCB_MOD_MASK_4));
    if (press->detail != m_grab->code || held != m_grab->modifiers)
        return false;
    emit pressed();
    return true;
}

#else

struct GlobalHotKey::Grab
{
};

bool GlobalHotKey::isSupported()
{
    return false;
}

bool GlobalHotKey::grab(Qt::KeyboardModifiers, Qt::Key)
{
    return false;
}

void GlobalHotKey::release() {}

bool GlobalHotKey::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}

#endif

GlobalHotKey::GlobalHotKey(QObject *parent) : QObject(parent)
{
    if (isSupported())
        qApp->installNativeEventFilter(this);
}

GlobalHotKey::~GlobalHotKey()
{
    release();
}

bool GlobalHotKey::setKey(const QKeySequence &key)
{
    release();
    if (key.isEmpty() || !isSupported())
        return false;
    return grab(key[0].keyboardModifiers(), key[0].key());
}

} // namespace ui
