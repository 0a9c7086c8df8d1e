#include "storage/text/iconvhandle.h"

#include "storage/error.h"

#include <iconv.h>

#include <cerrno>

namespace storage {

namespace {

/// Null if iconv does not know one of the encodings.
void *opened(const QString &from, const QString &to)
{
    const iconv_t handle = iconv_open(to.toLatin1().constData(), from.toLatin1().constData());
    return handle == reinterpret_cast<iconv_t>(-1) ? nullptr : handle;
}

} // namespace

IconvHandle::IconvHandle(const QString &from, const QString &to) : m_handle(opened(from, to))
{
    if (m_handle == nullptr)
        throw StoreError(ErrorKind::Invalid, from == QLatin1String("UTF-8") ? to : from,
                         QStringLiteral("unknown encoding"));
}

IconvHandle::~IconvHandle()
{
    iconv_close(m_handle);
}

bool IconvHandle::isKnown(const QString &from, const QString &to)
{
    void *const handle = opened(from, to);
    return handle != nullptr && iconv_close(handle) == 0;
}

int IconvHandle::convert(const char *&in, std::size_t inSize, char *&out, std::size_t outSize)
{
    char *from = const_cast<char *>(in); // iconv never writes to its input
    const std::size_t result = iconv(m_handle, &from, &inSize, &out, &outSize);
    in = from;
    return result == std::size_t(-1) ? errno : 0;
}

void IconvHandle::flush(char *&out, std::size_t outSize)
{
    iconv(m_handle, nullptr, nullptr, &out, &outSize);
}

void IconvHandle::reset()
{
    iconv(m_handle, nullptr, nullptr, nullptr, nullptr);
}

} // namespace storage
