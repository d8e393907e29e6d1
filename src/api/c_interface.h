/* Wegwijzer's engine for callers without C++: WebAssembly, and other languages. See advisor.h for what it does.
 *
 * Texts are UTF-8 and end with a zero byte. A reply is a JSON object, {"result": …} or {"error": {"code", "message",
 * "problems": [{"file", "pointer", "message"}]}}; the caller gives it back with wegwijzer_release. Every function may
 * be called with any text. There is no global state.
 */
#pragma once

#ifdef __cplusplus
extern "C" {
#endif

struct wegwijzer_advisor;

/* Reads an edition; `words`: words of the interface for an edition that has none, or "". Null where the edition does
 * not load: then `*reply` is set to what is wrong. */
struct wegwijzer_advisor* wegwijzer_open(const char* edition, const char* words, char** reply);

/* Asks something (Advisor::ask). Null where there is not even memory for a reply. */
char* wegwijzer_ask(const struct wegwijzer_advisor* advisor, const char* request);

/* Gives back a reply, or null. */
void wegwijzer_release(char* reply);

/* The end of an advisor, or null. */
void wegwijzer_close(struct wegwijzer_advisor* advisor);

#ifdef __cplusplus
}
#endif
