#pragma once

#include <QString>

#include <exception>

namespace storage {

/// The kind of an error; determines the message shown to the user and the exit status of `siyu`.
enum class ErrorKind {
    Cancelled,
    Busy,
    Abandoned, ///< locked by an unreachable holder: taken over only on request
    NotFound,
    Invalid,
    Conflict,
    Io,
    Full,
    Corrupt,
    Foreign, ///< another program changed the tables: `detail` is the foreign parts, a line break, the missing parts
    NewerSchema,
    OlderSchema,
    ReadOnly,
    NotAStore,
    NetworkFolder,
    Bug
};

/// The only exception of the storage layer. Never reaches app/: app::guarded() converts it to an app::Error. `subject`
/// names the file, table or record; `detail` contains SQL, codes and positions, untranslated.
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
