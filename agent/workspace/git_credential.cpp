#include "agent/workspace/git_credential.h"

#include <algorithm>

namespace rensei::workspace {

using namespace Qt::StringLiterals;

static constexpr qsizetype maxTokenBytes = 4096;

bool canBeCarried(const Secret &token)
{
    const QByteArrayView bytes = token.view();
    return !bytes.isEmpty() && bytes.size() <= maxTokenBytes
        && std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

bool isFor(const GitCredential &credential, const RepositoryUrl &url)
{
    if (!credential.token || (url.transport != Transport::Https && url.transport != Transport::Http))
        return false;
    const auto meant = parseRepositoryUrl(credential.url, ChosenBy::Platform);
    return meant && meant->transport == url.transport && meant->identity == url.identity;
}

QStringList helperSettings(const RepositoryUrl &url, const QString &helper)
{
    const QString key = u"credential."_s + url.text + u".helper"_s;
    // The empty one makes git forget its user's helpers for this address: they would keep the token.
    return {u"GIT_CONFIG_COUNT=2"_s, u"GIT_CONFIG_KEY_0="_s + key, u"GIT_CONFIG_VALUE_0="_s,
        u"GIT_CONFIG_KEY_1="_s + key, u"GIT_CONFIG_VALUE_1="_s + helper};
}

} // namespace rensei::workspace
