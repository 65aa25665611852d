#include "agent/install/key_maker.h"

#include "agent/install/key_calls.h"
#include "agent/install/problems.h"
#include "agent/install/texts.h"
#include "agent/platform/keys_api.h"

#include <QRandomGenerator>

namespace rensei::install {

using namespace Qt::StringLiterals;

KeyMaker::KeyMaker(Reach &reach, const Site &site, Receipt &receipt, QString receiptFile)
    : m_reach(reach)
    , m_site(site)
    , m_receipt(receipt)
    , m_receiptFile(std::move(receiptFile))
{
}

std::optional<Problem> KeyMaker::save()
{
    if (const auto saved = saveReceipt(m_receiptFile, m_receipt); !saved)
        return localProblem(u"receipt"_s,
            InstallText::tr("The receipt cannot be written, so nothing more is done: %1.").arg(saved.error().detail));
    return std::nullopt;
}

void KeyMaker::recover(const QString &stored, const QString &storeName, const SharedSecret &userKey, Then then)
{
    if (!m_receipt.key || m_receipt.key->isStored())
        return then(std::nullopt);
    KeyEntry &key = *m_receipt.key;
    const auto saved = [this, then] { then(save()); };
    if (!stored.isEmpty() && stored != key.before) {
        key.store = storeName;
        key.fingerprint = stored;
        if (key.name.isEmpty() || !userKey)
            return saved();
        return findKeyId(m_reach.platform, key, userKey, this, [this, saved](const QString &id) {
            m_receipt.key->id = id;
            saved();
        });
    }
    if (key.name.isEmpty()) {
        m_receipt.key.reset();
        return saved();
    }
    if (!userKey) // it stays in the receipt
        return then(std::nullopt);
    revokeKey(m_reach.platform, key, userKey, this, [this, saved, then](const Result<void> &done) {
        const bool hasNoRoute = !done && done.error().kind == ErrorKind::RouteMissing;
        if (!done && !hasNoRoute)
            return then(mintProblem(done.error(), {}));
        if (hasNoRoute)
            m_receipt.formerKeys.append(*m_receipt.key); // named at the end
        m_receipt.key.reset();
        saved();
    });
}

void KeyMaker::make(const Request &request, const QString &before, Then then)
{
    m_previous = m_receipt.key;
    if (m_previous)
        m_receipt.formerKeys.append(*m_previous);
    KeyEntry key{.before = before};
    if (!request.pasted) {
        key.org = request.org;
        key.page = request.page;
        key.name = u"host: %1 %2"_s.arg(
            m_site.hostName, QString::number(QRandomGenerator::system()->bounded(0x100000, 0x1000000), 16));
    }
    m_receipt.key = key;
    if (const auto problem = save())
        return then(problem);
    if (request.pasted)
        return keep(request.pasted, request, then);
    m_reach.platform.send(platform::mintKey(request.org, key.name, request.projects, request.userKey), this,
        [this, request, then = std::move(then)](const Result<http::Response> &reply) { minted(request, reply, then); });
}

void KeyMaker::minted(const Request &request, const Result<http::Response> &reply, const Then &then)
{
    if (!reply) {
        const Problem problem = mintProblem(reply.error(), request.page);
        // After a refusal there is none; else there may be one, which the next run looks for by its name.
        const int status = reply.error().httpStatus;
        return status >= 400 && status < 500 ? giveUp(problem, then) : then(problem);
    }
    const auto key = platform::parseMintedKey(reply->body);
    if (!key)
        return then(mintProblem(key.error(), request.page));
    m_receipt.key->id = key->id;
    keep(key->secret, request, then);
}

// First of all the secret: it is shown only once.
void KeyMaker::keep(const SharedSecret &secret, const Request &request, const Then &then)
{
    m_reach.newSecrets.write(m_site.token(), secret->clone(), this,
        [this, request, then, fingerprint = QString::fromLatin1(secret->fingerprint())](
            const secrets::StoreResult<void> &done) {
            if (done) {
                m_receipt.key->store = m_reach.newSecrets.name();
                m_receipt.key->fingerprint = fingerprint;
                return then(save());
            }
            const Problem problem = keychainProblem(done.error());
            if (request.pasted)
                return giveUp(problem, then);
            revokeKey(m_reach.platform, *m_receipt.key, request.userKey, this,
                [this, problem, then](
                    const Result<void> &revoked) { return revoked ? giveUp(problem, then) : then(problem); });
        });
}

// The one before is the one that is stored, still.
void KeyMaker::giveUp(const Problem &problem, const Then &then)
{
    if (m_previous)
        m_receipt.formerKeys.removeLast();
    m_receipt.key = m_previous;
    if (m_receipt.isEmpty()) {
        dropReceipt(m_receiptFile, m_receipt);
        return then(problem);
    }
    const auto unsaved = save();
    then(unsaved ? unsaved : problem);
}

void KeyMaker::revokeFormer(const SharedSecret &userKey, const QString &page, std::function<void(QString)> then)
{
    if (m_receipt.formerKeys.isEmpty())
        return then({});
    const KeyEntry key = m_receipt.formerKeys.first();
    const QString stays = InstallText::tr("The former key could not be revoked; do that on %1.").arg(page);
    const bool isNameable = !key.org.isEmpty() && (!key.id.isEmpty() || !key.name.isEmpty());
    if (!isNameable || !userKey) {
        // A pasted one is its owner's, and not known by any name.
        if (!isNameable)
            m_receipt.formerKeys.removeFirst();
        return then(stays);
    }
    revokeKey(m_reach.platform, key, userKey, this,
        [this, userKey, page, stays, then = std::move(then)](const Result<void> &done) {
            if (!done)
                return then(stays);
            m_receipt.formerKeys.removeFirst();
            if (save())
                return then({});
            if (m_receipt.formerKeys.isEmpty())
                return then(InstallText::tr("The former key was revoked."));
            revokeFormer(userKey, page, then);
        });
}

} // namespace rensei::install

#include "moc_key_maker.cpp"
