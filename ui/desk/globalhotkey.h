#pragma once

#include <QAbstractNativeEventFilter>
#include <QKeySequence>
#include <QObject>

#include <memory>

namespace ui {

/// A key combination that works while another program has the focus: RegisterHotKey on Windows, a Carbon hot key on
/// macOS, a grabbed key on X11. Not available elsewhere (Wayland, no display).
class GlobalHotKey final : public QObject, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit GlobalHotKey(QObject *parent);
    ~GlobalHotKey() override;

    /// Whether this platform supports global hot keys.
    static bool isSupported();
    /// Replaces the previous key; an empty one releases it. Returns false if another program has registered the key or
    /// the platform has no support.
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
