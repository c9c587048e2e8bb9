// Lets better-sqlite3 (written for Node-API 10) run on Electron 25, which has Node-API 8.
//
// The only thing of Node-API 10 that it uses is a reference to a value that is no object, such as a string.
// The wrappers below put such a value into an array of one before the reference is made, remember the reference,
// and take the value out again on reading. The compiler includes this file before the module's own sources.
#pragma once
#include <node_api.h>

#include <unordered_set>

namespace boxed {

// An environment and its references belong to one thread. The set is never freed, because references are still
// deleted while the thread's own objects are being taken down.
inline std::unordered_set<napi_ref>& references() {
  static thread_local auto* set = new std::unordered_set<napi_ref>();
  return *set;
}

inline bool can_be_referenced(napi_valuetype type) {
  return type == napi_object || type == napi_function || type == napi_external || type == napi_symbol;
}

inline napi_status create(napi_env env, napi_value value, uint32_t count, napi_ref* result) {
  napi_valuetype type;
  napi_status status = napi_typeof(env, value, &type);
  if (status != napi_ok) return status;
  if (can_be_referenced(type)) return napi_create_reference(env, value, count, result);

  napi_value box;
  status = napi_create_array_with_length(env, 1, &box);
  if (status != napi_ok) return status;
  status = napi_set_element(env, box, 0, value);
  if (status != napi_ok) return status;
  status = napi_create_reference(env, box, count, result);
  if (status == napi_ok) references().insert(*result);
  return status;
}

inline napi_status read(napi_env env, napi_ref reference, napi_value* result) {
  napi_status status = napi_get_reference_value(env, reference, result);
  if (status != napi_ok || *result == nullptr || references().count(reference) == 0) return status;

  // Reading an element is refused while an exception is on its way, reading a reference is not: set it aside.
  bool thrown = false;
  napi_value exception = nullptr;
  napi_is_exception_pending(env, &thrown);
  if (thrown) napi_get_and_clear_last_exception(env, &exception);
  status = napi_get_element(env, *result, 0, result);
  if (thrown) napi_throw(env, exception);
  return status;
}

inline napi_status remove(napi_env env, napi_ref reference) {
  references().erase(reference);
  return napi_delete_reference(env, reference);
}

}  // namespace boxed

#define napi_create_reference boxed::create
#define napi_get_reference_value boxed::read
#define napi_delete_reference boxed::remove
