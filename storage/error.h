#pragma once

#include <QString>

#include <exception>

namespace storage {

/// What kind of trouble it is; decides the message a person sees and the exit status of `siyu`.
enum class ErrorKind {
    Cancelled,
    Busy,
    Abandoned, ///< locked by who cannot be asked: taken over when a person says so
    NotFound,
    Invalid,
    Conflict,
    Io,
    Full,
    Corrupt,
    Foreign, ///< another program changed the tables: `detail` is what is not ours, a line break, what is missing
    NewerSchema,
    OlderSchema,
    ReadOnly,
    NotAStore,
    NetworkFolder,
    Bug
};

/// The one exception of this floor. Never crosses into app/: app::guarded() turns it into an app::Error.
/// `subject` names the file, table or record; `detail` holds SQL, codes and positions, untranslated.
class StoreError final : public std::exception
{
public:
    StoreError(ErrorKind kind, QString subject, QString detail = {})
        : m_kind(kind), m_subject(std::move(subject)), m_detail(std::move(detail)),
          m_what(m_subject.toUtf8() + ": " + m_detail.toUtf8())
    {
    }

    ErrorKind kind() const { return m_kind; }
    const QString &subject() const { return m_subject; }
    const QString &detail() const { return m_detail; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    ErrorKind m_kind;
    QString m_subject;
    QString m_detail;
    QByteArray m_what;
};

} // namespace storage
