#include "agent/base/durable.h"

#include "agent/base/file_reason.h"

#include <QFileDevice>

namespace rensei {

Result<void> writeWhole(QFileDevice &file, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        // A disk that fills up takes a part and reports no error; the next attempt tells the cause.
        const qint64 count = file.write(bytes.constData() + done, bytes.size() - done);
        if (count <= 0)
            return failLocally(fileReason(file), file.fileName());
        done += count;
    }
    if (!file.flush())
        return failLocally(fileReason(file), file.fileName());
    return {};
}

} // namespace rensei
