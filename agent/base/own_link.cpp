#include "agent/base/own_link.h"

#include "agent/base/texts.h"

namespace rensei {

using namespace Qt::StringLiterals;

static constexpr int maxSteps = 40; // as many as Linux itself follows

Result<QString> followOwnLinks(const QString &path)
{
    QString at = path;
    for (int step = 0; step < maxSteps; ++step) {
        const auto target = ownLinkTarget(at);
        if (!target)
            return fail(target.error());
        if (!*target)
            return at;
        at = **target;
    }
    return failLocally(BaseText::tr("is a link that leads to no end"), path);
}

} // namespace rensei
