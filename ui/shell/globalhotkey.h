#pragma once

#include <QAbstractNativeEventFilter>
#include <QKeySequence>
#include <QObject>

#include <memory>

namespace ui {

/// One key combination that works while another program has the focus: RegisterHotKey on Windows, a Carbon hot key on
/// macOS, a grabbed key on X11. Elsewhere (Wayland, no display) there is none.
class GlobalHotKey final : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit GlobalHotKey(QObject *parent);
    ~GlobalHotKey() override;

    /// Whether this platform has such keys at all.
    static bool isSupported();
    /// Takes the place of the one before; an empty one gives it up. False where another program has it, or the
    /// platform cannot.
    bool setKey(const QKeySequence &key);

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

signals:
    void pressed();

private:
    bool grab(Qt::KeyboardModifiers modifiers, Qt::Key key);
    void release();

    struct Grab;
    std::unique_ptr<Grab> m_grab;
};

} // namespace ui
